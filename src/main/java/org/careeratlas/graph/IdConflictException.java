package org.careeratlas.graph;

import java.util.List;

/** A catalogue wants ids that nodes of another origin have. */
public class IdConflictException extends RuntimeException {

	IdConflictException(String origin, List<String> ids) {
		super("The ids %s of the catalogue '%s' belong to another origin".formatted(ids, origin));
	}

}
