package org.careeratlas.neo4j;

import org.jspecify.annotations.Nullable;

/** Thrown when the graph cannot answer now; the same request may succeed later. */
public class GraphUnavailableException extends RuntimeException {

	public GraphUnavailableException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
