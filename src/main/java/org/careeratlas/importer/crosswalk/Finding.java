package org.careeratlas.importer.crosswalk;

import org.careeratlas.graph.Id;
import org.careeratlas.graph.Mapping;

/**
 * A rule says that two concepts match.
 *
 * @param mapping what {@code to} is to {@code from}
 * @param note what decided
 */
record Finding(Id from, Mapping mapping, Id to, String note) {
}
