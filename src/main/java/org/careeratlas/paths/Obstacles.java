package org.careeratlas.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careeratlas.model.Id;
import org.careeratlas.model.RolePair;

/**
 * Finds out why there is no path: which limit would have to be lifted for one.
 *
 * @param names names of roles
 */
record Obstacles(MoveGraph graph, PathSearch search, Function<Id, String> names) {

	/** Returns the reasons in sentences; at least one. */
	List<String> reasons() {
		List<String> alone = Stream.of(steps(), preparation(), unknown(), moves()).flatMap(Optional::stream).toList();
		if (!alone.isEmpty()) {
			return alone;
		}
		return path(Limits.NONE, PathSearch.MOST_MOVES).isPresent()
				? List.of("Every path breaks several limits: on moves, on job zones, and on roles along the way.")
				: ends();
	}

	private Optional<CareerPath> path(Limits limits, int moves) {
		return this.graph.paths(this.search.within(limits, moves)).stream().findFirst();
	}

	private Optional<String> steps() {
		int allowed = this.search.limits().zoneStep();
		return IntStream.rangeClosed(allowed + 1, Limits.ANY_STEP)
			.boxed()
			.flatMap((step) -> path(this.search.limits().withZoneStep(step), this.search.maxMoves()).map((
					path) -> "Every path has a move of more than %d job zone%s or degree%2$s, such as from '%s' to '%s'; "
						.formatted(allowed, (allowed == 1) ? "" : "s", name(widest(path).from()),
								name(widest(path).to()))
							+ "'maxZoneStep: %d' allows it.".formatted(step))
				.stream())
			.findFirst();
	}

	private RolePair widest(CareerPath path) {
		return path.moves()
			.stream()
			.map((move) -> new RolePair(Objects.requireNonNullElse(move.fromId(), PathSearch.PERSON), move.toId()))
			.filter((roles) -> this.graph.roles().step(roles) > this.search.limits().zoneStep())
			.findFirst()
			.orElseThrow();
	}

	private Optional<String> preparation() {
		return path(this.search.limits().unbounded(), this.search.maxMoves())
			.flatMap((path) -> onTheWay(path, (role) -> this.graph.roles().isAstray(role, this.search)))
			.map((role) -> ("Every path leads through a role that asks for more education or a higher job zone than '%s', "
					+ "or is in a lower one than both ends, such as '%s'.")
				.formatted(name(this.search.bound()), name(role)));
	}

	private Optional<String> unknown() {
		return path(this.search.limits().alsoUnknown(), this.search.maxMoves())
			.flatMap((path) -> onTheWay(path, (role) -> !this.graph.roles().isKnown(role)))
			.map((role) -> "Every path leads through a role whose skills are not known, such as '%s'."
				.formatted(name(role)));
	}

	private static Optional<Id> onTheWay(CareerPath path, Predicate<Id> role) {
		return path.moves().subList(0, path.moves().size() - 1).stream().map(CareerMove::toId).filter(role).findFirst();
	}

	private Optional<String> moves() {
		return path(this.search.limits(), PathSearch.MOST_MOVES)
			.map((path) -> "The best path has %d moves, but 'maxMoves' is %d.".formatted(path.moves().size(),
					this.search.maxMoves()));
	}

	private List<String> ends() {
		var reasons = new ArrayList<String>();
		PathSearch free = this.search.within(Limits.NONE, 1);
		if (this.graph.reachable(free).isEmpty()) {
			reasons.add("No move from '%s' is known.".formatted(name(this.search.from())));
		}
		if (!this.graph.isTarget(free)) {
			reasons.add("No move to '%s' is known.".formatted(name(this.search.to())));
		}
		return reasons.isEmpty()
				? List.of("No moves connect '%s' and '%s'.".formatted(name(this.search.from()), name(this.search.to())))
				: reasons;
	}

	private String name(Id role) {
		return role.equals(PathSearch.PERSON) ? "the profile" : this.names.apply(role);
	}

}
