package org.careeratlas.paths;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.gap.GapRequest;
import org.careeratlas.gap.SkillGap;
import org.careeratlas.graphql.Range;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Id;
import org.careeratlas.model.Node;
import org.careeratlas.model.NotFoundException;
import org.careeratlas.model.Role;
import org.careeratlas.model.Transition;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.moves.Direction;
import org.careeratlas.moves.Gate;
import org.careeratlas.moves.MoveDirection;
import org.careeratlas.person.Persons;
import org.careeratlas.person.StartingPoint;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Finds career paths. */
@Controller
class PathsController {

	private static final Range MOVES = new Range(1, PathSearch.MOST_MOVES);

	private static final int DEFAULT_MOVES = 4;

	private static final Range PATHS = new Range(1, 20);

	private static final int DEFAULT_PATHS = 5;

	private static final Range ZONES = new Range(0, Limits.ANY_STEP);

	private static final Range NEXT_MOVES = new Range(0, 100);

	private static final int DEFAULT_NEXT_MOVES = 10;

	private final PathFinder finder;

	private final MoveDetails details;

	private final Persons persons;

	private final Concepts concepts;

	PathsController(PathFinder finder, MoveDetails details, Persons persons, Concepts concepts) {
		this.finder = finder;
		this.details = details;
		this.persons = persons;
		this.concepts = concepts;
	}

	@QueryMapping
	CareerPaths careerPaths(@Argument @Nullable Id from, @Argument @Nullable StartingPoint start, @Argument Id to,
			@Argument @Nullable Integer maxMoves, @Argument @Nullable Integer first,
			@Argument @Nullable PathPreference prefer, @Argument @Nullable List<TransitionBasis> basis,
			@Argument @Nullable Boolean includeComputed, @Argument @Nullable Integer maxZoneStep) {
		if ((from == null) == (start == null)) {
			throw new BadRequestException("Exactly one of from and start must be given");
		}
		Id role = (start != null) ? start.role() : from;
		requireRoles((role != null) ? List.of(role, to) : List.of(to));
		var search = PathSearch.between((role != null) ? role : PathSearch.PERSON, to,
				MOVES.orDefault("maxMoves", maxMoves, DEFAULT_MOVES), PATHS.orDefault("first", first, DEFAULT_PATHS),
				(prefer != null) ? prefer : PathPreference.EASIEST,
				(basis != null) ? Set.copyOf(basis) : Set.of(TransitionBasis.values()),
				Limits.of(ZONES.orDefault("maxZoneStep", maxZoneStep, Limits.DEFAULT.zoneStep())));
		return this.finder.find(
				(role != null) ? search : search.by(this.persons.qualifications(Objects.requireNonNull(start))),
				maxMoves == null, (basis != null && includeComputed == null) ? Boolean.FALSE : includeComputed);
	}

	@SchemaMapping
	List<CareerMove> nextMoves(Role role, @Argument @Nullable Integer first) {
		int most = NEXT_MOVES.orDefault("first", first, DEFAULT_NEXT_MOVES);
		return this.finder.next(role.id()).stream().limit(most).toList();
	}

	private void requireRoles(List<Id> ids) {
		Map<Id, Node> nodes = this.concepts.byIds(new HashSet<>(ids));
		for (Id id : ids) {
			if (!(nodes.get(id) instanceof Role)) {
				throw new NotFoundException("role", id);
			}
		}
		if (ids.size() > 1 && ids.getFirst().equals(ids.getLast())) {
			throw new BadRequestException(
					"from and to must be different roles, but both are '%s'".formatted(ids.getFirst()));
		}
	}

	@BatchMapping
	Map<CareerMove, Role> from(List<CareerMove> moves) {
		return roles(moves, CareerMove::fromId);
	}

	@BatchMapping
	Map<CareerMove, Role> to(List<CareerMove> moves) {
		return roles(moves, CareerMove::toId);
	}

	private Map<CareerMove, Role> roles(List<CareerMove> moves, Function<CareerMove, @Nullable Id> end) {
		Map<Id, Role> roles = this.concepts
			.byIds(moves.stream().map(end).filter(Objects::nonNull).collect(Collectors.toSet()), Role.class);
		var ends = new HashMap<CareerMove, Role>();
		moves.forEach((move) -> ends.put(move, roles.get(end.apply(move))));
		return ends;
	}

	@BatchMapping
	Map<CareerMove, @Nullable Transition> transition(List<CareerMove> moves) {
		return this.details.transitions(moves);
	}

	@BatchMapping
	Map<CareerMove, MoveDirection> direction(List<CareerMove> moves) {
		return parts(this.details.directions(moves), Direction::direction);
	}

	@BatchMapping
	Map<CareerMove, String> directionReason(List<CareerMove> moves) {
		return parts(this.details.directions(moves), Direction::reason);
	}

	private static <T> Map<CareerMove, T> parts(Map<CareerMove, Direction> directions, Function<Direction, T> part) {
		var parts = new HashMap<CareerMove, T>();
		directions.forEach((move, direction) -> parts.put(move, part.apply(direction)));
		return parts;
	}

	@BatchMapping
	Map<CareerMove, List<Gate>> gates(List<CareerMove> moves) {
		return this.details.gates(moves);
	}

	@SchemaMapping
	CompletableFuture<SkillGap> gap(CareerMove move, DataLoader<GapRequest, SkillGap> gaps) {
		return gaps.load(move.gap());
	}

}
