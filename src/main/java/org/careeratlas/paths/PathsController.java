package org.careeratlas.paths;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.concepts.Transitions;
import org.careeratlas.gap.GapRequest;
import org.careeratlas.gap.SkillGap;
import org.careeratlas.graphql.Range;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Id;
import org.careeratlas.model.Node;
import org.careeratlas.model.NotFoundException;
import org.careeratlas.model.Role;
import org.careeratlas.model.RolePair;
import org.careeratlas.model.Transition;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.similarity.RoleMatch;
import org.careeratlas.similarity.SimilarRoles;
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

	private static final Range MOVES = new Range(1, 6);

	private static final int DEFAULT_MOVES = 4;

	private static final Range PATHS = new Range(1, 20);

	private static final int DEFAULT_PATHS = 5;

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
		var search = new PathSearch(from, to, MOVES.orDefault("maxMoves", maxMoves, DEFAULT_MOVES),
				PATHS.orDefault("first", first, DEFAULT_PATHS), (prefer != null) ? prefer : PathPreference.EASIEST,
				(basis != null) ? Set.copyOf(basis) : Set.of(TransitionBasis.values()));
		requireRoles(from, to);
		MoveGraph graph = Boolean.TRUE.equals(includeComputed) ? this.moves.possible() : this.moves.known();
		return graph.paths(search, (reachable) -> mostSimilar(to, reachable));
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

	private Optional<Id> mostSimilar(Id role, Set<Id> roles) {
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
	CompletableFuture<SkillGap> gap(CareerMove move, DataLoader<GapRequest, SkillGap> gaps) {
		return gaps.load(move.gap());
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
