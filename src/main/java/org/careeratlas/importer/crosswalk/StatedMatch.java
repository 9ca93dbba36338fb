package org.careeratlas.importer.crosswalk;

import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Mapping;

/**
 * A match of two concepts that a source states.
 *
 * @param mapping relation of {@code to} to {@code from}
 */
record StatedMatch(Id from, Mapping mapping, Id to) {
}
