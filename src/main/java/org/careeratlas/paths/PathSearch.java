package org.careeratlas.paths;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.careeratlas.gap.GapRequest;
import org.careeratlas.model.Id;
import org.careeratlas.model.RolePair;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.person.Qualifications;
import org.jspecify.annotations.Nullable;

/**
 * A search for paths.
 *
 * @param from role to start from, or {@link #PERSON}
 * @param person qualifications of the person; null if the start is a role
 * @param to role to end at; not {@code from}
 * @param bound role whose education and job zone no role on the way may exceed
 * @param maxMoves maximum number of moves in a path
 * @param first maximum number of paths
 * @param bases accepted bases of known moves
 * @param transfers whether a path may lead to another catalogue
 */
record PathSearch(Id from, @Nullable Qualifications person, Id to, Id bound, int maxMoves, int first,
		PathPreference preference, Set<TransitionBasis> bases, boolean transfers, Limits limits) {

	/** Stands for a person; no role has this id. */
	static final Id PERSON = new Id("");

	/** The most moves that can be asked for. */
	static final int MOST_MOVES = 6;

	static PathSearch between(Id from, Id to, int maxMoves, int first, PathPreference preference,
			Set<TransitionBasis> bases, Limits limits) {
		return new PathSearch(from, null, to, to, maxMoves, first, preference, bases,
				!from.catalogue().equals(to.catalogue()), limits);
	}

	/** Returns the same search for a person. */
	PathSearch by(Qualifications somebody) {
		return new PathSearch(PERSON, somebody, this.to, this.bound, this.maxMoves, this.first, this.preference,
				this.bases, true, this.limits);
	}

	/** Returns the search for the single best path to another role. */
	PathSearch nearest(Id role) {
		return new PathSearch(this.from, this.person, role, this.bound, this.maxMoves, 1, this.preference, this.bases,
				this.transfers, this.limits);
	}

	/**
	 * Returns the search for the single best path of at most so many moves within other
	 * limits.
	 */
	PathSearch within(Limits other, int moves) {
		return new PathSearch(this.from, this.person, this.to, this.bound, moves, 1, this.preference, this.bases,
				this.transfers, other);
	}

	/**
	 * Returns the search for paths of as many moves as can be asked for, without moves to
	 * roles that are only similar.
	 */
	PathSearch longer() {
		PathSearch stated = stated();
		return new PathSearch(this.from, this.person, this.to, this.bound, MOST_MOVES, this.first, this.preference,
				stated.bases, this.transfers, this.limits);
	}

	/** Returns the same search without moves to roles that are only similar. */
	PathSearch stated() {
		Set<TransitionBasis> stated = new HashSet<>(this.bases);
		stated.retainAll(TransitionBasis.MOVES);
		return new PathSearch(this.from, this.person, this.to, this.bound, this.maxMoves, this.first, this.preference,
				stated, this.transfers, this.limits);
	}

	PathSearch withTransfers() {
		return new PathSearch(this.from, this.person, this.to, this.bound, this.maxMoves, this.first, this.preference,
				this.bases, true, this.limits);
	}

	/** Returns the request for the gap of a move. */
	GapRequest gap(RolePair move) {
		return move.from().equals(PERSON) ? GapRequest.of(Objects.requireNonNull(this.person), move.to())
				: GapRequest.between(move.from(), move.to());
	}

}
