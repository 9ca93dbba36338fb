package org.careeratlas.search;

import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.Sourced;

/**
 * A role that a job title may belong to.
 *
 * @param confidence 0 to 1
 * @param matched name or other name that is most similar to the title
 */
record TitleMatch(Role role, double confidence, String matched) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.role.forEachSource(action);
	}

}
