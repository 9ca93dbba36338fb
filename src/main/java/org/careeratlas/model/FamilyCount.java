package org.careeratlas.model;

import java.util.List;
import java.util.function.Consumer;

/**
 * A job family with its number of roles.
 *
 * @param id made of the name
 * @param sourceIds sources of these roles
 */
public record FamilyCount(Id id, String family, int roles, List<Id> sourceIds) implements Node {

	/** How the ids of all families begin. */
	public static final String PREFIX = "family-";

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.sourceIds.forEach(action);
	}

}
