package org.careeratlas.gap;

import java.util.Optional;
import java.util.stream.Stream;

import org.careeratlas.model.Id;
import org.careeratlas.model.RolePair;
import org.careeratlas.person.Qualifications;
import org.jspecify.annotations.Nullable;

/**
 * A request for the gap from a role, or from a person's qualifications, to a role.
 *
 * @param from the role to start from; null for a person
 * @param person the qualifications to start from; null for a role
 */
public record GapRequest(@Nullable Id from, @Nullable Qualifications person, Id to) {

	/** Creates a request for the gap between two roles. */
	public static GapRequest between(Id from, Id to) {
		return new GapRequest(from, null, to);
	}

	/** Creates a request for the gap between a person and a role. */
	public static GapRequest of(Qualifications person, Id to) {
		return new GapRequest(null, person, to);
	}

	/** Returns the ids of all roles in the request. */
	Stream<Id> roles() {
		return Stream.concat(Stream.ofNullable(this.from), Stream.of(this.to));
	}

	/** Returns the move between the two roles; empty for a person. */
	public Optional<RolePair> move() {
		return Optional.ofNullable(this.from).map((role) -> new RolePair(role, this.to));
	}

}
