package org.careeratlas.importer.crosswalk;

import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Mapping;

/**
 * A match of two concepts that a rule proposes.
 *
 * @param mapping relation of {@code to} to {@code from}
 * @param note reason for the match
 */
record MappingProposal(Id from, Mapping mapping, Id to, String note) {
}
