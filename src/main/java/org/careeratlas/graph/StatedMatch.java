package org.careeratlas.graph;

/**
 * A source says that two concepts match.
 *
 * @param mapping what {@code to} is to {@code from}
 */
public record StatedMatch(Id from, Mapping mapping, Id to) {
}
