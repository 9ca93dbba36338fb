package org.careeratlas.paths;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

import org.careeratlas.model.CanceledException;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.alg.shortestpath.BellmanFordShortestPath;
import org.jgrapht.alg.shortestpath.PathValidator;
import org.jgrapht.graph.EdgeReversedGraph;

/**
 * Finds the best simple paths of limited length, exactly. Enumerates paths with JGraphT,
 * pruning those that cannot reach the target within a weight bound; JGraphT's
 * Bellman-Ford from the target gives the minimum remaining weights. If the bound leaves
 * too few paths, it is raised.
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
			var bound = new Bound<>(this.graph, this.mayFollow, remaining, minimum + slack);
			List<GraphPath<V, E>> found = new AllDirectedPaths<>(this.graph, bound)
				.getAllPaths(from, to, true, maxLength)
				.stream()
				.sorted(this.order)
				.limit(first)
				.toList();
			if (bound.isComplete(found, first)) {
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
	 * Prunes paths whose total weight must exceed the bound, and records whether it
	 * pruned any.
	 */
	private static final class Bound<V, E> implements PathValidator<V, E> {

		/** Upper limit of the rounding error of the remaining weights. */
		private static final double MARGIN = 1e-6;

		private final Graph<V, E> graph;

		private final BiPredicate<E, E> mayFollow;

		private final SingleSourcePaths<V, E> remaining;

		private final double bound;

		private boolean pruned;

		Bound(Graph<V, E> graph, BiPredicate<E, E> mayFollow, SingleSourcePaths<V, E> remaining, double bound) {
			this.graph = graph;
			this.mayFollow = mayFollow;
			this.remaining = remaining;
			this.bound = bound;
		}

		@Override
		public boolean isValidPath(GraphPath<V, E> path, E next) {
			CanceledException.throwIfCanceled();
			if (path.getLength() > 0 && !this.mayFollow.test(path.getEdgeList().getLast(), next)) {
				return false;
			}
			double minimum = path.getWeight() + this.graph.getEdgeWeight(next)
					+ this.remaining.getWeight(this.graph.getEdgeTarget(next));
			boolean within = minimum <= this.bound + MARGIN;
			this.pruned |= !within && Double.isFinite(minimum);
			return within;
		}

		boolean isComplete(List<? extends GraphPath<V, E>> found, int wanted) {
			return !this.pruned || (found.size() == wanted && found.getLast().getWeight() <= this.bound);
		}

	}

}
