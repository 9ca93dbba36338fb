package org.careeratlas.analysis.paths;

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

import org.careeratlas.graph.Id;
import org.careeratlas.graph.RolePair;
import org.careeratlas.graph.TransitionBasis;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * The moves between all roles, with what they cost. It never changes, and any number of
 * threads may use it.
 */
public final class MoveGraph {

	/** Measured, about. */
	private static final int BYTES_PER_MOVE = 300;

	private final MoveCosts costs;

	private final Map<RolePair, PossibleMove> moves;

	private final Map<PathPreference, Graph<Id, Edge>> graphs = new EnumMap<>(PathPreference.class);

	private MoveGraph(Map<RolePair, PossibleMove> moves, MoveCosts costs) {
		this.moves = moves;
		this.costs = costs;
		Graph<Id, Edge> graph = graph(moves.values());
		for (PathPreference preference : PathPreference.values()) {
			this.graphs.put(preference,
					new AsWeightedGraph<>(graph, (edge) -> costs.weight(edge.move(), preference), false, false));
		}
	}

	private static Graph<Id, Edge> graph(Collection<PossibleMove> moves) {
		var graph = new SimpleDirectedGraph<Id, Edge>(null, null, false);
		moves.forEach((move) -> {
			graph.addVertex(move.roles().from());
			graph.addVertex(move.roles().to());
			graph.addEdge(move.roles().from(), move.roles().to(), new Edge(move));
		});
		return graph;
	}

	/**
	 * A graph of known moves.
	 * @param pay what roles are paid, as far as that is known
	 */
	public static MoveGraph of(Collection<PossibleMove> moves, Map<Id, Pay> pay) {
		return new MoveGraph(moves.stream().collect(Collectors.toMap(PossibleMove::roles, Function.identity())),
				new MoveCosts(pay));
	}

	/**
	 * The same graph, with moves between similar roles.
	 * @param transferabilities of those that are not known anyway; without one, a move is
	 * left out
	 */
	public MoveGraph withSimilar(Set<RolePair> similar, Map<RolePair, Double> transferabilities) {
		var all = new HashMap<>(this.moves);
		similar.forEach((roles) -> all.computeIfPresent(roles, (pair, move) -> move.alsoSimilar()));
		transferabilities
			.forEach((roles, transferability) -> all.put(roles, PossibleMove.betweenSimilar(roles, transferability)));
		return new MoveGraph(all, this.costs);
	}

	/** Whether it has a move between the roles. */
	public boolean has(RolePair roles) {
		return this.moves.containsKey(roles);
	}

	/** About how much memory it takes. */
	public double bytes() {
		return (double) BYTES_PER_MOVE * this.moves.size();
	}

	/**
	 * The best paths.
	 * @param mostAlike which of some roles is most like the target, if any is
	 */
	public CareerPaths paths(PathSearch search, Function<Set<Id>, Optional<Id>> mostAlike) {
		List<CareerPath> paths = best(search);
		CareerPath nearest = paths.isEmpty()
				? mostAlike.apply(reachable(search)).map((role) -> best(search.nearest(role)).getFirst()).orElse(null)
				: null;
		return new CareerPaths(paths, nearest);
	}

	private List<CareerPath> best(PathSearch search) {
		Graph<Id, Edge> graph = graph(search);
		return (graph.containsVertex(search.from()) && graph.containsVertex(search.to()))
				? new BestPaths<>(graph).between(search.from(), search.to(), search.maxMoves(), search.first())
					.stream()
					.map((path) -> path(path, search))
					.toList()
				: List.of();
	}

	/** Where as many moves lead, without the start. */
	private Set<Id> reachable(PathSearch search) {
		Graph<Id, Edge> graph = graph(search);
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

	private Graph<Id, Edge> graph(PathSearch search) {
		Graph<Id, Edge> graph = Objects.requireNonNull(this.graphs.get(search.preference()));
		if (search.bases().size() == TransitionBasis.values().length) {
			return graph;
		}
		return new MaskSubgraph<>(graph, (role) -> false,
				(edge) -> !edge.move().similar() && bases(edge.move(), search).isEmpty());
	}

	private static Set<TransitionBasis> bases(PossibleMove move, PathSearch search) {
		Set<TransitionBasis> bases = EnumSet.noneOf(TransitionBasis.class);
		bases.addAll(move.bases());
		bases.retainAll(search.bases());
		return Collections.unmodifiableSet(bases);
	}

	private CareerPath path(GraphPath<Id, Edge> path, PathSearch search) {
		List<CareerMove> moves = path.getEdgeList()
			.stream()
			.map(Edge::move)
			.map((move) -> new CareerMove(move.roles(), bases(move, search), move.transferability(),
					this.costs.cost(move, search.preference())))
			.toList();
		return new CareerPath(moves, moves.stream().mapToDouble(CareerMove::cost).sum(),
				moves.stream().mapToDouble(CareerMove::transferability).reduce(1, (one, other) -> one * other),
				this.costs.change(search.from(), search.to()));
	}

}
