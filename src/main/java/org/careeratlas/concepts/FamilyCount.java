package org.careeratlas.concepts;

import java.util.List;
import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;

/**
 * A job family with its number of roles.
 *
 * @param sourceIds sources of these roles
 */
record FamilyCount(String family, int roles, List<Id> sourceIds) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.sourceIds.forEach(action);
	}

}
