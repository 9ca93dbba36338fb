package org.careeratlas.paths;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.careeratlas.model.Id;
import org.careeratlas.model.RolePair;
import org.careeratlas.moves.Preparation;

/**
 * The roles that moves lead from and to, and which of them a path may lead through.
 *
 * @param preparations preparations of all roles
 * @param known roles whose skills are known
 * @param positions numbers of the roles of the moves; one that only a person can move to
 * has none
 */
record RolesOnTheWay(Map<Id, Preparation> preparations, Set<Id> known, Map<Id, Integer> positions) {

	static RolesOnTheWay of(Collection<PossibleMove> moves, Map<Id, Preparation> preparations) {
		var positions = new HashMap<Id, Integer>();
		moves.stream()
			.map(PossibleMove::roles)
			.flatMap((roles) -> Stream.of(roles.from(), roles.to()))
			.forEach((role) -> positions.putIfAbsent(role, positions.size()));
		return new RolesOnTheWay(preparations, known(moves), positions);
	}

	/**
	 * Returns the roles of which a transferability is known, so that their skills are.
	 */
	private static Set<Id> known(Collection<PossibleMove> moves) {
		var known = new HashSet<Id>();
		moves.stream().filter((move) -> move.transferability() != null).map(PossibleMove::roles).forEach((roles) -> {
			known.add(roles.from());
			known.add(roles.to());
		});
		return known;
	}

	/** Returns the number of the role, the same for all roles without one. */
	int position(Id role) {
		return this.positions.getOrDefault(role, this.positions.size());
	}

	/** Returns the positions of the roles that no path of the search may lead through. */
	BitSet closedTo(PathSearch search) {
		var closed = new BitSet();
		this.positions.forEach((role, position) -> {
			if ((search.limits().known() && !this.known.contains(role))
					|| (search.limits().bounded() && isAstray(role, search))) {
				closed.set(position);
			}
		});
		Stream.of(search.from(), search.to())
			.map(this.positions::get)
			.filter(Objects::nonNull)
			.forEach((end) -> closed.clear(end));
		return closed;
	}

	/**
	 * Returns whether a role is out of the way: it asks for more education or a higher
	 * job zone than the target, or is in a lower job zone than both ends.
	 */
	boolean isAstray(Id role, PathSearch search) {
		return compare(role, search.bound(), Preparation::exceeds)
				|| (compare(role, search.bound(), Preparation::isBelow)
						&& compare(role, search.from(), Preparation::isBelow));
	}

	private boolean compare(Id role, Id other, BiPredicate<Preparation, Preparation> comparison) {
		Preparation one = this.preparations.get(role);
		Preparation two = this.preparations.get(other);
		return one != null && two != null && comparison.test(one, two);
	}

	/** Returns whether the skills of the role are known. */
	boolean isKnown(Id role) {
		return this.known.contains(role);
	}

	/** Returns how large a step the move is: see {@link Preparation#stepTo}. */
	int step(RolePair roles) {
		Preparation from = this.preparations.get(roles.from());
		Preparation to = this.preparations.get(roles.to());
		return (from != null && to != null) ? from.stepTo(to) : 0;
	}

}
