package org.careeratlas.analysis.matching;

import java.util.List;

import org.careeratlas.graph.Id;
import org.jspecify.annotations.Nullable;

/**
 * What a person brings along.
 *
 * @param tools the names of tools, frameworks and certifications
 */
public record Holdings(List<HeldSkill> skills, List<String> tools) {

	/**
	 * A skill that is held.
	 *
	 * @param level 0 to 100; null where it is not known
	 */
	public record HeldSkill(Id skill, @Nullable Double level) {
	}

}
