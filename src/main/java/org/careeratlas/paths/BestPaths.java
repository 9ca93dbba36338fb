package org.careeratlas.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

import org.careeratlas.model.CanceledException;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.BellmanFordShortestPath;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.GraphWalk;

/**
 * Finds the best simple paths of limited length, exactly. Enumerates paths, pruning those
 * that cannot reach the target within a weight bound; JGraphT's Bellman-Ford from the
 * target gives the minimum remaining weights. If the bound leaves too few paths, it is
 * raised.
 *
 * @param <V> the type of the vertices
 * @param <E> the type of the edges
 */
final class BestPaths<V extends Comparable<V>, E> {

	/** Tolerance for comparing sums of weights. */
	private static final double TOLERANCE = 1e-9;

	/** Distance of the first bound from the minimum weight. */
	private static final double FIRST_SLACK = 0.05;

	private static final double SLACK_GROWTH = 2;

	private final Comparator<GraphPath<V, E>> order = Comparator
		.comparingLong((GraphPath<V, E> path) -> Math.round(path.getWeight() / TOLERANCE))
		.thenComparing(GraphPath::getLength)
		.thenComparing(GraphPath::getVertexList, BestPaths::compare);

	private final Graph<V, E> graph;

	private final BiPredicate<E, E> mayFollow;

	/**
	 * @param graph a directed graph without negative weights and without parallel edges
	 * @param mayFollow tells whether the second edge may follow the first
	 */
	BestPaths(Graph<V, E> graph, BiPredicate<E, E> mayFollow) {
		this.graph = graph;
		this.mayFollow = mayFollow;
	}

	/**
	 * Returns the best paths, ordered by weight, then by length, then by vertices.
	 * @param maxLength maximum number of edges
	 * @param first maximum number of paths
	 */
	List<GraphPath<V, E>> between(V from, V to, int maxLength, int first) {
		SingleSourcePaths<V, E> remaining = new BellmanFordShortestPath<>(new EdgeReversedGraph<>(this.graph),
				TOLERANCE, maxLength)
			.getPaths(to);
		double minimum = remaining.getWeight(from);
		if (Double.isInfinite(minimum)) {
			return List.of();
		}
		double slack = FIRST_SLACK * Math.max(1, minimum);
		while (true) {
			var enumeration = new Enumeration(remaining, to, minimum + slack);
			enumeration.extend(from, 0, maxLength);
			List<GraphPath<V, E>> found = enumeration.found.stream().sorted(this.order).limit(first).toList();
			if (enumeration.isComplete(found, first)) {
				return found;
			}
			slack *= SLACK_GROWTH;
		}
	}

	private static <V extends Comparable<V>> int compare(List<V> one, List<V> other) {
		for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
			int compared = one.get(i).compareTo(other.get(i));
			if (compared != 0) {
				return compared;
			}
		}
		return Integer.compare(one.size(), other.size());
	}

	/**
	 * Collects the paths whose total weight is within the bound, and records whether it
	 * pruned any.
	 */
	private final class Enumeration {

		/** Upper limit of the rounding error of the remaining weights. */
		private static final double MARGIN = 1e-6;

		private final SingleSourcePaths<V, E> remaining;

		private final V to;

		private final double bound;

		private final List<GraphPath<V, E>> found = new ArrayList<>();

		private final List<E> path = new ArrayList<>();

		private final Set<V> visited = new HashSet<>();

		private boolean pruned;

		Enumeration(SingleSourcePaths<V, E> remaining, V to, double bound) {
			this.remaining = remaining;
			this.to = to;
			this.bound = bound;
		}

		/** Goes on from a vertex with at most so many edges more. */
		void extend(V from, double weight, int edges) {
			CanceledException.throwIfCanceled();
			if (from.equals(this.to)) {
				this.found.add(new GraphWalk<>(graph(), start(from), from, List.copyOf(this.path), weight));
				return;
			}
			if (edges == 0) {
				return;
			}
			this.visited.add(from);
			for (E edge : graph().outgoingEdgesOf(from)) {
				V next = graph().getEdgeTarget(edge);
				double after = weight + graph().getEdgeWeight(edge);
				if (!this.visited.contains(next) && mayFollow(edge) && isWithin(after, next)) {
					this.path.add(edge);
					extend(next, after, edges - 1);
					this.path.removeLast();
				}
			}
			this.visited.remove(from);
		}

		private Graph<V, E> graph() {
			return BestPaths.this.graph;
		}

		private V start(V end) {
			return this.path.isEmpty() ? end : graph().getEdgeSource(this.path.getFirst());
		}

		private boolean mayFollow(E edge) {
			return this.path.isEmpty() || BestPaths.this.mayFollow.test(this.path.getLast(), edge);
		}

		private boolean isWithin(double weight, V vertex) {
			double minimum = weight + this.remaining.getWeight(vertex);
			boolean within = minimum <= this.bound + MARGIN;
			this.pruned |= !within && Double.isFinite(minimum);
			return within;
		}

		boolean isComplete(List<GraphPath<V, E>> best, int wanted) {
			return !this.pruned || (best.size() == wanted && best.getLast().getWeight() <= this.bound);
		}

	}

}
