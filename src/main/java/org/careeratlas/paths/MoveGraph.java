package org.careeratlas.paths;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.model.Id;
import org.careeratlas.model.RolePair;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.moves.Pay;
import org.careeratlas.moves.Preparation;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsGraphUnion;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jspecify.annotations.Nullable;

/**
 * The moves between all roles, with their costs. Immutable and thread-safe.
 */
final class MoveGraph {

	/** Approximate, as measured. */
	private static final int BYTES_PER_MOVE = 300;

	/**
	 * So many times the wanted paths are looked at, since some are dominated by others.
	 */
	private static final int SPARE = 3;

	private final MoveCosts costs;

	private final Map<RolePair, PossibleMove> moves;

	private final RolesOnTheWay roles;

	private final Map<PathPreference, Graph<Id, MoveEdge>> graphs;

	private MoveGraph(Map<RolePair, PossibleMove> moves, MoveCosts costs, Map<Id, Preparation> preparations) {
		this.moves = moves;
		this.costs = costs;
		this.roles = RolesOnTheWay.of(moves.values(), preparations);
		this.graphs = weighted(graph(moves.values()));
	}

	private MoveGraph(MoveGraph others, Map<PathPreference, Graph<Id, MoveEdge>> graphs) {
		this.moves = others.moves;
		this.costs = others.costs;
		this.roles = others.roles;
		this.graphs = graphs;
	}

	private static Map<PathPreference, Graph<Id, MoveEdge>> weighted(Graph<Id, MoveEdge> graph) {
		var graphs = new EnumMap<PathPreference, Graph<Id, MoveEdge>>(PathPreference.class);
		for (PathPreference preference : PathPreference.values()) {
			graphs.put(preference, new AsWeightedGraph<>(graph, (edge) -> edge.weight(preference), false, false));
		}
		return graphs;
	}

	private Graph<Id, MoveEdge> graph(Collection<PossibleMove> moves) {
		var graph = new SimpleDirectedGraph<Id, MoveEdge>(null, null, false);
		moves.forEach((move) -> {
			Id to = move.roles().to();
			graph.addVertex(move.roles().from());
			graph.addVertex(to);
			graph.addEdge(move.roles().from(), to, new MoveEdge(move, this.roles.step(move.roles()),
					this.roles.position(to), (preference) -> this.costs.weight(move, preference)));
		});
		return graph;
	}

	/**
	 * Creates a graph of moves.
	 * @param pay pay of the roles, if known
	 * @param preparations preparations of the roles
	 */
	static MoveGraph of(Collection<PossibleMove> moves, Map<Id, Pay> pay, Map<Id, Preparation> preparations) {
		return new MoveGraph(moves.stream().collect(Collectors.toMap(PossibleMove::roles, Function.identity())),
				new MoveCosts(pay), preparations);
	}

	/**
	 * Returns this graph with additional moves between similar roles.
	 * @param similar pairs of similar roles
	 * @param transferabilities transferabilities of the pairs without a known move; pairs
	 * without one are left out
	 */
	MoveGraph withSimilar(Set<RolePair> similar, Map<RolePair, Double> transferabilities) {
		var all = new HashMap<>(this.moves);
		similar.forEach((roles) -> all.computeIfPresent(roles, (pair, move) -> move.alsoSimilar()));
		transferabilities.forEach((roles, transferability) -> all.putIfAbsent(roles,
				PossibleMove.betweenSimilar(roles, transferability)));
		return new MoveGraph(all, this.costs, this.roles.preparations());
	}

	/**
	 * Returns this graph with a person who can move to some roles.
	 * @param transferabilities transferabilities of the roles
	 */
	MoveGraph withPerson(Map<Id, Double> transferabilities) {
		List<PossibleMove> own = transferabilities.entrySet()
			.stream()
			.map((role) -> PossibleMove.betweenSimilar(new RolePair(PathSearch.PERSON, role.getKey()), role.getValue()))
			.toList();
		Map<PathPreference, Graph<Id, MoveEdge>> ownGraphs = weighted(graph(own));
		var graphs = new EnumMap<PathPreference, Graph<Id, MoveEdge>>(PathPreference.class);
		this.graphs.forEach((preference, graph) -> graphs.put(preference,
				new AsGraphUnion<>(graph, Objects.requireNonNull(ownGraphs.get(preference)))));
		return new MoveGraph(this, graphs);
	}

	/** Returns the catalogues within which there are moves. */
	Set<Optional<Id>> catalogues() {
		return this.moves.values()
			.stream()
			.filter((move) -> !move.crossesCatalogues())
			.map((move) -> move.roles().from().catalogue())
			.collect(Collectors.toSet());
	}

	/** Returns the catalogues in which a role has a match. */
	Set<Optional<Id>> matchedCatalogues(Id role) {
		Graph<Id, MoveEdge> graph = Objects.requireNonNull(this.graphs.get(PathPreference.EASIEST));
		return !graph.containsVertex(role) ? Set.of()
				: graph.outgoingEdgesOf(role)
					.stream()
					.map(MoveEdge::move)
					.filter((move) -> move.mapping() != null)
					.map((move) -> move.roles().to().catalogue())
					.collect(Collectors.toSet());
	}

	/**
	 * Returns the path of a single move that is computed for the search alone.
	 * @return empty if the move is too large a step
	 */
	Optional<CareerPath> direct(PathSearch search, double transferability) {
		var move = PossibleMove.betweenSimilar(new RolePair(search.from(), search.to()), transferability);
		return (this.roles.step(move.roles()) <= search.limits().zoneStep()) ? Optional.of(path(List.of(move), search))
				: Optional.empty();
	}

	/** Returns the roles of the moves. */
	RolesOnTheWay roles() {
		return this.roles;
	}

	/** Returns whether there is a move between the roles. */
	boolean has(RolePair roles) {
		return this.moves.containsKey(roles);
	}

	/** Returns the approximate size in memory, in bytes. */
	double bytes() {
		return (double) BYTES_PER_MOVE * this.moves.size();
	}

	/** Returns the best paths, without those that another one dominates. */
	List<CareerPath> paths(PathSearch search) {
		Graph<Id, MoveEdge> graph = graph(search);
		if (!graph.containsVertex(search.from()) || !graph.containsVertex(search.to())) {
			return List.of();
		}
		return CareerPath.best(
				new BestPaths<>(graph, MoveGraph::mayFollow)
					.between(search.from(), search.to(), search.maxMoves(), SPARE * search.first())
					.stream()
					.map((path) -> path(path.getEdgeList().stream().map(MoveEdge::move).toList(), search)),
				search.first());
	}

	/**
	 * Returns the moves from a role that a path would take, without those to the same
	 * occupation in another catalogue, the easiest first.
	 */
	List<CareerMove> from(Id role) {
		Graph<Id, MoveEdge> graph = Objects.requireNonNull(this.graphs.get(PathPreference.EASIEST));
		PathSearch any = PathSearch.between(role, role, 1, 1, PathPreference.EASIEST, Set.of(TransitionBasis.values()),
				Limits.DEFAULT);
		return !graph.containsVertex(role) ? List.of()
				: graph.outgoingEdgesOf(role)
					.stream()
					.filter(MoveEdge.isOpen(any, new BitSet()))
					.filter((edge) -> !edge.move().isTransfer())
					.map((edge) -> move(edge.move(), any))
					.sorted(Comparator.comparingDouble(CareerMove::cost).thenComparing(CareerMove::toId))
					.toList();
	}

	/** Two matches in a row would be a move that nothing is known of. */
	private static boolean mayFollow(MoveEdge move, MoveEdge next) {
		return move.move().mapping() == null || next.move().mapping() == null;
	}

	/** Returns the roles that the allowed number of moves leads to, without the start. */
	Set<Id> reachable(PathSearch search) {
		Graph<Id, MoveEdge> graph = graph(search);
		if (!graph.containsVertex(search.from())) {
			return Set.of();
		}
		var reachable = new HashSet<Id>();
		var roles = new BreadthFirstIterator<>(graph, search.from());
		while (roles.hasNext()) {
			Id role = roles.next();
			if (roles.getDepth(role) > search.maxMoves()) {
				break;
			}
			reachable.add(role);
		}
		reachable.remove(search.from());
		return reachable;
	}

	/** Returns whether any move leads to the target. */
	boolean isTarget(PathSearch search) {
		Graph<Id, MoveEdge> graph = graph(search);
		return graph.containsVertex(search.to()) && graph.inDegreeOf(search.to()) > 0;
	}

	/** Returns the moves that paths of the search may contain, and all roles. */
	private Graph<Id, MoveEdge> graph(PathSearch search) {
		return new MaskSubgraph<>(Objects.requireNonNull(this.graphs.get(search.preference())), (role) -> false,
				MoveEdge.isOpen(search, this.roles.closedTo(search)).negate()::test);
	}

	private static @Nullable Double product(List<CareerMove> moves) {
		double product = 1;
		for (CareerMove move : moves) {
			if (move.transferability() == null) {
				return null;
			}
			product *= move.transferability();
		}
		return product;
	}

	private static Set<TransitionBasis> bases(PossibleMove move, PathSearch search) {
		Set<TransitionBasis> bases = EnumSet.noneOf(TransitionBasis.class);
		bases.addAll(move.bases());
		bases.retainAll(search.bases());
		return Collections.unmodifiableSet(bases);
	}

	private CareerMove move(PossibleMove move, PathSearch search) {
		return new CareerMove(search.gap(move.roles()), bases(move, search), move.mapping(), move.transferability(),
				this.costs.cost(move, search.preference()));
	}

	private CareerPath path(List<PossibleMove> path, PathSearch search) {
		List<CareerMove> moves = path.stream().map((move) -> move(move, search)).toList();
		return new CareerPath(moves, moves.stream().mapToDouble(CareerMove::cost).sum(), product(moves),
				this.costs.change(search.from(), search.to()));
	}

}
