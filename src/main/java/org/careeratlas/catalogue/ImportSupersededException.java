package org.careeratlas.catalogue;

/**
 * Thrown when a later import of the same origin has taken over, and the earlier one must
 * stop writing.
 */
public class ImportSupersededException extends RuntimeException {

	ImportSupersededException(String origin) {
		super("Another import of '%s' has begun, and this one stopped; what it wrote is kept".formatted(origin));
	}

}
