package org.careeratlas.api.guard;

/** The request is wrong in a way that its sender can mend. */
public class BadRequestException extends RuntimeException {

	public BadRequestException(String message) {
		super(message);
	}

}
