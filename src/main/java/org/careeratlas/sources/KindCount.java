package org.careeratlas.sources;

/** Number of nodes or facts of a kind. */
public record KindCount(String kind, int count) {
}
