package org.careeratlas.api;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.analysis.gap.SkillGap;
import org.careeratlas.analysis.matching.RoleMatch;
import org.careeratlas.analysis.paths.CareerMove;
import org.careeratlas.analysis.paths.CareerPaths;
import org.careeratlas.analysis.paths.MoveGraph;
import org.careeratlas.analysis.paths.PathPreference;
import org.careeratlas.analysis.paths.PathSearch;
import org.careeratlas.api.guard.BadRequestException;
import org.careeratlas.api.guard.NotFoundException;
import org.careeratlas.graph.Concepts;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Node;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.RolePair;
import org.careeratlas.graph.Transition;
import org.careeratlas.graph.TransitionBasis;
import org.careeratlas.graph.Transitions;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Ways of several moves. */
@Controller
class PathsController {

	private static final int MOVES = 4;

	private static final int MOST_MOVES = 6;

	private static final int PATHS = 5;

	private static final int MOST_PATHS = 20;

	private final CareerMoves moves;

	private final SimilarRoles similarRoles;

	private final Concepts concepts;

	private final Transitions transitions;

	PathsController(CareerMoves moves, SimilarRoles similarRoles, Concepts concepts, Transitions transitions) {
		this.moves = moves;
		this.similarRoles = similarRoles;
		this.concepts = concepts;
		this.transitions = transitions;
	}

	@QueryMapping
	CareerPaths careerPaths(@Argument Id from, @Argument Id to, @Argument @Nullable Integer maxMoves,
			@Argument @Nullable Integer first, @Argument @Nullable PathPreference prefer,
			@Argument @Nullable List<TransitionBasis> basis, @Argument @Nullable Boolean includeComputed) {
		var search = new PathSearch(from, to, number("maxMoves", maxMoves, MOVES, MOST_MOVES),
				number("first", first, PATHS, MOST_PATHS), (prefer != null) ? prefer : PathPreference.EASIEST,
				(basis != null) ? Set.copyOf(basis) : Set.of(TransitionBasis.values()));
		requireRoles(from, to);
		MoveGraph graph = Boolean.TRUE.equals(includeComputed) ? this.moves.possible() : this.moves.known();
		return graph.paths(search, (reachable) -> mostAlike(to, reachable));
	}

	private static int number(String argument, @Nullable Integer given, int otherwise, int most) {
		int number = (given != null) ? given : otherwise;
		if (number < 1 || number > most) {
			throw new BadRequestException("%s must be from 1 to %d, but is %d".formatted(argument, most, number));
		}
		return number;
	}

	private void requireRoles(Id from, Id to) {
		Map<Id, Node> nodes = this.concepts.byIds(new HashSet<>(List.of(from, to)));
		for (Id id : List.of(from, to)) {
			if (!(nodes.get(id) instanceof Role)) {
				throw new NotFoundException("role", id);
			}
		}
		if (from.equals(to)) {
			throw new BadRequestException("from and to must be different roles, but both are '%s'".formatted(from));
		}
	}

	private Optional<Id> mostAlike(Id role, Set<Id> roles) {
		return this.similarRoles.index().similarTo(role, roles::contains, 1).stream().map(RoleMatch::role).findFirst();
	}

	@BatchMapping
	Map<CareerMove, Role> from(List<CareerMove> moves) {
		return roles(moves, RolePair::from);
	}

	@BatchMapping
	Map<CareerMove, Role> to(List<CareerMove> moves) {
		return roles(moves, RolePair::to);
	}

	private Map<CareerMove, Role> roles(List<CareerMove> moves, Function<RolePair, Id> end) {
		Map<Id, Node> nodes = this.concepts
			.byIds(moves.stream().map(CareerMove::roles).map(end).collect(Collectors.toSet()));
		var roles = new HashMap<CareerMove, Role>();
		moves.forEach((move) -> roles.put(move, (Role) nodes.get(end.apply(move.roles()))));
		return roles;
	}

	@SchemaMapping
	CompletableFuture<SkillGap> gap(CareerMove move, DataLoader<RolePair, SkillGap> gaps) {
		return gaps.load(move.roles());
	}

	@BatchMapping
	Map<CareerMove, @Nullable Transition> transition(List<CareerMove> moves) {
		Map<RolePair, List<Transition>> between = this.transitions
			.between(moves.stream().map(CareerMove::roles).collect(Collectors.toSet()));
		var best = new HashMap<CareerMove, @Nullable Transition>();
		moves.forEach((move) -> best.put(move,
				between.getOrDefault(move.roles(), List.of())
					.stream()
					.filter((transition) -> move.bases().contains(transition.basis()))
					.findFirst()
					.orElse(null)));
		return best;
	}

}
