package org.careeratlas.graph;

/**
 * How many neighbours of a kind a concept has.
 *
 * @param of id of the concept
 */
public record NeighborCount(Id of, ConceptKind kind, int count) {
}
