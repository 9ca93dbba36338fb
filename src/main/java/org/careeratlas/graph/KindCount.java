package org.careeratlas.graph;

/** How many there are of a kind. */
public record KindCount(String kind, int count) {
}
