package org.careeratlas.graph;

/**
 * A later import of the same origin took over; the earlier one must not write any more.
 */
public class ImportSupersededException extends RuntimeException {

	ImportSupersededException(String origin) {
		super("Another import of '%s' has begun, and this one stopped; what it wrote is kept".formatted(origin));
	}

}
