package org.careeratlas.paths;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.concepts.Transitions;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.RolePair;
import org.careeratlas.model.Transition;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.moves.Direction;
import org.careeratlas.moves.Gate;
import org.careeratlas.moves.Preparation;
import org.careeratlas.moves.Preparations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Tells what is known of the moves of paths. */
@Repository
class MoveDetails {

	private final Transitions transitions;

	private final Preparations preparations;

	private final Concepts concepts;

	MoveDetails(Transitions transitions, Preparations preparations, Concepts concepts) {
		this.transitions = transitions;
		this.preparations = preparations;
		this.concepts = concepts;
	}

	/**
	 * Returns the best described transition of the requested bases; null if there is
	 * none. One without a direction may be stated of the roles the other way round.
	 */
	Map<CareerMove, @Nullable Transition> transitions(Collection<CareerMove> moves) {
		Map<RolePair, List<Transition>> between = this.transitions.between(moves.stream()
			.flatMap((move) -> move.gap().move().stream())
			.flatMap((roles) -> Stream.of(roles, roles.reversed()))
			.collect(Collectors.toSet()));
		var best = new HashMap<CareerMove, @Nullable Transition>();
		moves.forEach((move) -> best.put(move, move.gap()
			.move()
			.stream()
			.flatMap((roles) -> Stream.concat(between.getOrDefault(roles, List.of()).stream(),
					between.getOrDefault(roles.reversed(), List.of()).stream().filter(MoveDetails::isUndirected)))
			.filter((transition) -> move.bases().contains(transition.basis()))
			.findFirst()
			.orElse(null)));
		return best;
	}

	private static boolean isUndirected(Transition transition) {
		return !TransitionBasis.MOVES.contains(transition.basis());
	}

	/** Returns where each move leads. */
	Map<CareerMove, Direction> directions(Collection<CareerMove> moves) {
		Map<CareerMove, @Nullable Transition> transitions = transitions(moves);
		Map<Id, Preparation> known = preparations(moves);
		var directions = new HashMap<CareerMove, Direction>();
		moves.forEach((move) -> directions.put(move, direction(move, transitions.get(move), known)));
		return directions;
	}

	private static Direction direction(CareerMove move, @Nullable Transition transition, Map<Id, Preparation> known) {
		Preparation to = Objects.requireNonNull(known.get(move.toId()));
		if (move.fromId() == null) {
			return Direction.ofPerson();
		}
		if (move.mapping() != null && move.isTransfer()) {
			return Direction.toMatch(move.mapping());
		}
		return Direction.of(transition, Objects.requireNonNull(known.get(move.fromId())), to);
	}

	/** Returns the conditions, besides skills, that each move has to meet. */
	Map<CareerMove, List<Gate>> gates(Collection<CareerMove> moves) {
		Map<Id, Preparation> known = preparations(moves);
		var gates = new HashMap<CareerMove, List<Gate>>();
		moves.forEach((move) -> gates.put(move,
				move.isTransfer() ? List.of() : Gate.between((move.fromId() != null) ? known.get(move.fromId()) : null,
						Objects.requireNonNull(known.get(move.toId())))));
		return gates;
	}

	private Map<Id, Preparation> preparations(Collection<CareerMove> moves) {
		return this.preparations.of(
				this.concepts
					.byIds(moves.stream()
						.flatMap((move) -> Stream.concat(Stream.ofNullable(move.fromId()), Stream.of(move.toId())))
						.collect(Collectors.toSet()), Role.class)
					.values());
	}

}
