package org.careeratlas.model;

/** The request contradicts what the graph holds. */
public class ConflictException extends RuntimeException {

	public ConflictException(String message) {
		super(message);
	}

}
