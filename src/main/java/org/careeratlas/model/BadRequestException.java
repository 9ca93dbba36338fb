package org.careeratlas.model;

/** Thrown when a request is invalid and the client can correct it. */
public class BadRequestException extends RuntimeException {

	public BadRequestException(String message) {
		super(message);
	}

}
