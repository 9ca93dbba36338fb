package org.careeratlas.graph;

import java.util.List;

/**
 * A concept of another source that means what a concept means, or nearly so.
 *
 * @param of the concept that the match is read from
 * @param mapping what the other one is to it
 * @param node the other one
 */
public record Counterpart<N extends Concept>(Id of, Mapping mapping, N node, List<Evidence> evidence) {
}
