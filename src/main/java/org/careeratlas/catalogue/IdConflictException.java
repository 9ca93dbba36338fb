package org.careeratlas.catalogue;

import java.util.List;

import org.careeratlas.model.ConflictException;

/** Thrown when a catalogue contains ids of nodes of another origin. */
public class IdConflictException extends ConflictException {

	IdConflictException(String origin, List<String> ids) {
		super("The ids %s of the catalogue '%s' belong to another origin".formatted(ids, origin));
	}

}
