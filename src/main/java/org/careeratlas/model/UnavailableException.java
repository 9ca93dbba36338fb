package org.careeratlas.model;

/** Something that the answer needs is not there, or not there yet. */
public class UnavailableException extends RuntimeException {

	public UnavailableException(String message) {
		super(message);
	}

}
