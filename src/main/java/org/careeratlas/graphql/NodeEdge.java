package org.careeratlas.graphql;

import org.careeratlas.model.Sourced;

/** An edge without facts. */
public record NodeEdge<N extends Sourced>(Cursor cursor, N node) implements Edge<N> {
}
