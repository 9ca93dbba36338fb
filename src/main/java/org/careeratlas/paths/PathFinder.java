package org.careeratlas.paths;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.gap.GapRequest;
import org.careeratlas.gap.Gaps;
import org.careeratlas.gap.SkillGap;
import org.careeratlas.matching.SuggestedRoles;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.RolePair;
import org.careeratlas.moves.Gate;
import org.careeratlas.moves.Preparation;
import org.careeratlas.moves.Preparations;
import org.careeratlas.person.Qualifications;
import org.careeratlas.similarity.RoleMatch;
import org.careeratlas.similarity.SimilarRoles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds paths. Moves within the catalogue of both roles come before those over other
 * catalogues, whose figures are rougher, and those that sources know before computed
 * ones.
 */
@Component
class PathFinder {

	/** Roles that a person can move to first. */
	private static final int FIRST_MOVES = 20;

	/** Percentile from which on a direct move is offered where nothing else leads. */
	private static final double CLOSE = 75;

	/**
	 * Percentile below which roles are far from each other, however many similar ones lie
	 * between them.
	 */
	private static final double FAR = 25;

	/** Percentile from which on it is offered beside longer paths. */
	private static final double OUTSTANDING = 95;

	/** A path of so many changes of job is long. */
	private static final int LONG = 3;

	private final CareerMoves moves;

	private final Gaps gaps;

	private final SuggestedRoles suggested;

	private final SimilarRoles similarRoles;

	private final Concepts concepts;

	private final Preparations preparations;

	PathFinder(CareerMoves moves, Gaps gaps, SuggestedRoles suggested, SimilarRoles similarRoles, Concepts concepts,
			Preparations preparations) {
		this.moves = moves;
		this.gaps = gaps;
		this.suggested = suggested;
		this.similarRoles = similarRoles;
		this.concepts = concepts;
		this.preparations = preparations;
	}

	/**
	 * Returns the best paths, or why there are none.
	 * @param orLonger whether known paths of more moves are better than none
	 * @param computed whether to use computed moves; null to use them only where sources
	 * know no path, not even a longer one
	 */
	CareerPaths find(PathSearch search, boolean orLonger, @Nullable Boolean computed) {
		Double standing = standing(search);
		if (standing != null && standing < FAR && search.person() == null && !Boolean.TRUE.equals(computed)) {
			return described(search.stated(), orLonger, standing);
		}
		return possible(search, orLonger, computed);
	}

	/** Returns paths of moves that somebody describes, of however many there are. */
	private CareerPaths described(PathSearch search, boolean orLonger, double standing) {
		MoveGraph graph = graph(search, false);
		List<CareerPath> paths = graph.paths(search);
		if (paths.isEmpty() && orLonger) {
			paths = graph.paths(search.longer());
		}
		if (!paths.isEmpty()) {
			return new CareerPaths(paths, null, List.of());
		}
		String far = "Nobody describes a way, and only %.0f %% of the roles are less close to '%s' than '%s'."
			.formatted(standing, name(search.to()), name(search.from()));
		return new CareerPaths(paths, nearest(graph, search), Stream.concat(Stream.of(far), gates(search)).toList());
	}

	private CareerPaths possible(PathSearch search, boolean orLonger, @Nullable Boolean computed) {
		MoveGraph graph = graph(search, Boolean.TRUE.equals(computed));
		List<CareerPath> paths = graph.paths(search);
		if (paths.isEmpty() && !Boolean.TRUE.equals(computed)) {
			List<CareerPath> direct = (computed == null) ? direct(graph, search, CLOSE) : List.of();
			List<CareerPath> longer = direct.isEmpty() ? graph.paths(search.longer()) : List.of();
			if (longer.isEmpty() && computed == null) {
				graph = graph(search, true);
				paths = CareerPath.best(Stream.concat(direct.stream(), graph.paths(search).stream()), search.first());
			}
			else if (orLonger) {
				paths = longer;
			}
		}
		else if (computed == null && paths.stream().allMatch((path) -> path.jobChanges() >= LONG)) {
			paths = CareerPath.best(Stream.concat(direct(graph, search, OUTSTANDING).stream(), paths.stream()),
					search.first());
		}
		PathSearch wider = search;
		if (paths.isEmpty() && this.moves.isSilent(search.from())) {
			wider = search.withTransfers();
			paths = graph.paths(wider);
		}
		return paths.isEmpty() ? new CareerPaths(paths, nearest(graph, wider), blocked(graph, wider))
				: new CareerPaths(paths, null, List.of());
	}

	/** Returns the moves from a role; computed ones only if sources know none. */
	List<CareerMove> next(Id role) {
		List<CareerMove> known = this.moves.known().from(role);
		return known.isEmpty() ? this.moves.possible().from(role) : known;
	}

	/**
	 * Returns the direct move, if the start is closer to the target than a share of the
	 * roles.
	 * @param least 0 to 100
	 */
	private List<CareerPath> direct(MoveGraph graph, PathSearch search, double least) {
		SkillGap gap = gap(search);
		Double percentile = gap.percentile();
		return (percentile != null && percentile >= least && gap.transferability() != null)
				? graph.direct(search, gap.transferability()).stream().toList() : List.of();
	}

	private @Nullable Double standing(PathSearch search) {
		return gap(search).percentile();
	}

	private SkillGap gap(PathSearch search) {
		return this.gaps.gap(search.gap(new RolePair(search.from(), search.to())));
	}

	private MoveGraph graph(PathSearch search, boolean computed) {
		MoveGraph graph = computed ? this.moves.possible() : this.moves.known();
		return (search.person() != null) ? graph.withPerson(firstMoves(search.person())) : graph;
	}

	private Map<Id, Double> firstMoves(Qualifications person) {
		Set<GapRequest> requests = this.suggested.to(person, FIRST_MOVES)
			.stream()
			.map((role) -> GapRequest.of(person, role))
			.collect(Collectors.toSet());
		var transferabilities = new HashMap<Id, Double>();
		this.gaps.transferabilities(requests)
			.forEach((request, transferability) -> transferabilities.put(request.to(), transferability));
		return transferabilities;
	}

	private @Nullable CareerPath nearest(MoveGraph graph, PathSearch search) {
		Set<Id> reachable = graph.reachable(search);
		return this.similarRoles.index()
			.similarTo(search.to(), reachable::contains, 1)
			.stream()
			.map(RoleMatch::role)
			.flatMap((role) -> graph.paths(search.nearest(role)).stream())
			.findFirst()
			.orElse(null);
	}

	private List<String> blocked(MoveGraph graph, PathSearch search) {
		return Stream.of(unknown(search), new Obstacles(graph, search, this::name).reasons().stream(), gates(search))
			.flatMap(Function.identity())
			.toList();
	}

	private String name(Id role) {
		return Objects.requireNonNull(this.concepts.byIds(Set.of(role), Role.class).get(role)).name();
	}

	/** Returns why the transferability from start to target is unknown. */
	private Stream<String> unknown(PathSearch search) {
		String problem = gap(search).problem();
		return Stream.ofNullable(problem).map((why) -> why + ".");
	}

	/** Returns what the target asks for besides skills. */
	private Stream<String> gates(PathSearch search) {
		Map<Id, Preparation> known = this.preparations
			.of(this.concepts.byIds(Set.of(search.from(), search.to()), Role.class).values());
		return Gate.between(known.get(search.from()), Objects.requireNonNull(known.get(search.to())))
			.stream()
			.map(Gate::description);
	}

}
