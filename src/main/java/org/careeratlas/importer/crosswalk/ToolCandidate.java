package org.careeratlas.importer.crosswalk;

import org.careeratlas.model.Id;
import org.careeratlas.model.ToolKind;

/**
 * A tool of a catalogue, as the rules see it.
 *
 * @param origin catalogue that it comes from
 * @param roles number of statements that a role uses it
 */
record ToolCandidate(Id id, String origin, ToolKind kind, String name, int roles) {
}
