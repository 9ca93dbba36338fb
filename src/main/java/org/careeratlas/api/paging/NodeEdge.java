package org.careeratlas.api.paging;

/** An edge without facts. */
public record NodeEdge<N>(Cursor cursor, N node) implements Edge<N> {
}
