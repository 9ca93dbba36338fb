package org.careeratlas.graph;

import org.jspecify.annotations.Nullable;

/** The graph cannot answer now; the same request may succeed later. */
public class GraphUnavailableException extends RuntimeException {

	public GraphUnavailableException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
