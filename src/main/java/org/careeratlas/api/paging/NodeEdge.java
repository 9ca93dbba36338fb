package org.careeratlas.api.paging;

/** An edge without facts. */
public record NodeEdge<N>(String cursor, N node) implements Edge<N> {
}
