package org.careeratlas.importer.table;

import org.careeratlas.model.Id;

/** Thrown if two things of a catalogue would have one id. */
final class IdTakenException extends DamagedCatalogueException {

	private final Id id;

	IdTakenException(Id id) {
		super("Two things in the files would both be '%s': one of their codes was changed".formatted(id));
		this.id = id;
	}

	Id id() {
		return this.id;
	}

}
