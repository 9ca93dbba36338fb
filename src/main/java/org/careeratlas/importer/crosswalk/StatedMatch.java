package org.careeratlas.importer.crosswalk;

import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Mapping;

/**
 * A match of two concepts that a source states.
 *
 * @param mapping relation of {@code to} to {@code from}
 * @param official whether a publisher states it, and not the editors
 */
record StatedMatch(Id from, Mapping mapping, Id to, boolean official) {

	/** Returns whether the proposal is about the same pair, and says the same of it. */
	boolean agreesWith(MappingProposal proposal) {
		return (proposal.from().equals(this.from) && proposal.to().equals(this.to)
				&& proposal.mapping() == this.mapping)
				|| (proposal.from().equals(this.to) && proposal.to().equals(this.from)
						&& proposal.mapping() == this.mapping.inverse());
	}

}
