package org.careeratlas.api;

import org.careeratlas.analysis.matching.RoleMatch;
import org.careeratlas.api.Persons.Person;
import org.careeratlas.graph.Id;
import org.jspecify.annotations.Nullable;

/**
 * A role that is suggested, and to whom: to somebody in a role, or to a person.
 *
 * @param from the role that is held; null for a person
 */
record Suggestion(RoleMatch match, @Nullable Id from, @Nullable Person person) {

	static Suggestion toHolderOf(Id role, RoleMatch match) {
		return new Suggestion(match, role, null);
	}

	static Suggestion to(Person person, RoleMatch match) {
		return new Suggestion(match, null, person);
	}

	/** The role that is suggested. */
	Id role() {
		return this.match.role();
	}

}
