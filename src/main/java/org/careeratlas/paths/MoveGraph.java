package org.careeratlas.paths;

import java.util.Collection;
import java.util.Collections;
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
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
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

	private final MoveCosts costs;

	private final Map<RolePair, PossibleMove> moves;

	private final Map<PathPreference, Graph<Id, MoveEdge>> graphs = new EnumMap<>(PathPreference.class);

	private MoveGraph(Map<RolePair, PossibleMove> moves, MoveCosts costs) {
		this.moves = moves;
		this.costs = costs;
		Graph<Id, MoveEdge> graph = graph(moves.values());
		for (PathPreference preference : PathPreference.values()) {
			this.graphs.put(preference,
					new AsWeightedGraph<>(graph, (edge) -> costs.weight(edge.move(), preference), false, false));
		}
	}

	private static Graph<Id, MoveEdge> graph(Collection<PossibleMove> moves) {
		var graph = new SimpleDirectedGraph<Id, MoveEdge>(null, null, false);
		moves.forEach((move) -> {
			graph.addVertex(move.roles().from());
			graph.addVertex(move.roles().to());
			graph.addEdge(move.roles().from(), move.roles().to(), new MoveEdge(move));
		});
		return graph;
	}

	/**
	 * Creates a graph of known moves.
	 * @param pay pay of the roles, if known
	 */
	static MoveGraph of(Collection<PossibleMove> moves, Map<Id, Pay> pay) {
		return new MoveGraph(moves.stream().collect(Collectors.toMap(PossibleMove::roles, Function.identity())),
				new MoveCosts(pay));
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
		transferabilities
			.forEach((roles, transferability) -> all.put(roles, PossibleMove.betweenSimilar(roles, transferability)));
		return new MoveGraph(all, this.costs);
	}

	/** Returns whether there is a move between the roles. */
	boolean has(RolePair roles) {
		return this.moves.containsKey(roles);
	}

	/** Returns the approximate size in memory, in bytes. */
	double bytes() {
		return (double) BYTES_PER_MOVE * this.moves.size();
	}

	/**
	 * Returns the best paths, or the path to the nearest role if there is none.
	 * @param mostSimilar finds the role that is most similar to the target among the
	 * given roles
	 */
	CareerPaths paths(PathSearch search, Function<Set<Id>, Optional<Id>> mostSimilar) {
		List<CareerPath> paths = best(search);
		CareerPath nearest = paths.isEmpty()
				? mostSimilar.apply(reachable(search)).map((role) -> best(search.nearest(role)).getFirst()).orElse(null)
				: null;
		return new CareerPaths(paths, nearest);
	}

	private List<CareerPath> best(PathSearch search) {
		Graph<Id, MoveEdge> graph = graph(search);
		return (graph.containsVertex(search.from()) && graph.containsVertex(search.to()))
				? new BestPaths<>(graph).between(search.from(), search.to(), search.maxMoves(), search.first())
					.stream()
					.map((path) -> path(path, search))
					.toList()
				: List.of();
	}

	/** Returns the roles that the allowed number of moves leads to, without the start. */
	private Set<Id> reachable(PathSearch search) {
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

	private Graph<Id, MoveEdge> graph(PathSearch search) {
		Graph<Id, MoveEdge> graph = Objects.requireNonNull(this.graphs.get(search.preference()));
		if (search.bases().size() == TransitionBasis.values().length) {
			return graph;
		}
		return new MaskSubgraph<>(graph, (role) -> false,
				(edge) -> !edge.move().similar() && bases(edge.move(), search).isEmpty());
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

	private CareerPath path(GraphPath<Id, MoveEdge> path, PathSearch search) {
		List<CareerMove> moves = path.getEdgeList()
			.stream()
			.map(MoveEdge::move)
			.map((move) -> new CareerMove(move.roles(), bases(move, search), move.transferability(),
					this.costs.cost(move, search.preference())))
			.toList();
		return new CareerPath(moves, moves.stream().mapToDouble(CareerMove::cost).sum(), product(moves),
				this.costs.change(search.from(), search.to()));
	}

}
