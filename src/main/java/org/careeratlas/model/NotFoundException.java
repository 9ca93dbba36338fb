package org.careeratlas.model;

/** Thrown when a request names something that does not exist. */
public class NotFoundException extends RuntimeException {

	private final String what;

	private final Id id;

	/**
	 * Creates an exception for a missing node.
	 * @param what kind of node, such as {@code role}
	 * @param id id without a node of that kind
	 */
	public NotFoundException(String what, Id id) {
		super("There is no %s with the id '%s'".formatted(what, abbreviate(id.value())));
		this.what = what;
		this.id = id;
	}

	/** The kind of node that is missing, as the message calls it. */
	public String what() {
		return this.what;
	}

	/** The id without a node. */
	public Id id() {
		return this.id;
	}

	private static String abbreviate(String id) {
		return (id.length() > 80) ? id.substring(0, 80) + "..." : id;
	}

}
