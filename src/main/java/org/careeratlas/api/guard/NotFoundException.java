package org.careeratlas.api.guard;

import org.careeratlas.graph.Id;

/** The request names something that does not exist. */
public class NotFoundException extends RuntimeException {

	/**
	 * @param what the kind that is looked for, such as {@code role}
	 */
	public NotFoundException(String what, Id id) {
		super("There is no %s with the id '%s'".formatted(what, shortened(id.value())));
	}

	private static String shortened(String id) {
		return (id.length() > 80) ? id.substring(0, 80) + "..." : id;
	}

}
