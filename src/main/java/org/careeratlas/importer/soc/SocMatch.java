package org.careeratlas.importer.soc;

import java.util.List;

/**
 * The O*NET occupations that a published SOC code stands for.
 *
 * @param onetCodes their O*NET-SOC codes, at least one, in order
 * @param ofGroup whether the code is none of O*NET's, but stands for the rest of its
 * group
 */
public record SocMatch(List<String> onetCodes, boolean ofGroup) {

	/** Returns whether several occupations share what is published for the code. */
	public boolean isShared() {
		return this.onetCodes.size() > 1;
	}

}
