package org.careeratlas.matching;

import java.util.function.Consumer;

import org.careeratlas.gap.GapRequest;
import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;
import org.careeratlas.similarity.RoleMatch;

/**
 * A role that is similar to a person's current role, or that suits the person.
 *
 * @param gap request for the gap to the role
 */
record Suggestion(RoleMatch match, GapRequest gap) implements Sourced {

	/** Returns the id of the suggested role. */
	Id role() {
		return this.match.role();
	}

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		role().catalogue().ifPresent(action);
	}

}
