package org.careeratlas.moves;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.careeratlas.model.Id;
import org.careeratlas.model.Transition;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Fields of transitions: where they lead. */
@Controller
class DirectionController {

	private final Preparations preparations;

	DirectionController(Preparations preparations) {
		this.preparations = preparations;
	}

	@BatchMapping
	Map<Transition, MoveDirection> direction(List<Transition> transitions) {
		return directions(transitions, Direction::direction);
	}

	@BatchMapping
	Map<Transition, String> directionReason(List<Transition> transitions) {
		return directions(transitions, Direction::reason);
	}

	private <T> Map<Transition, T> directions(List<Transition> transitions, Function<Direction, T> part) {
		Map<Id, Preparation> known = this.preparations
			.of(transitions.stream().flatMap((move) -> Stream.of(move.from(), move.to())).distinct().toList());
		var parts = new HashMap<Transition, T>();
		transitions.forEach((move) -> parts.put(move,
				part.apply(Direction.of(move, Objects.requireNonNull(known.get(move.from().id())),
						Objects.requireNonNull(known.get(move.to().id()))))));
		return parts;
	}

}
