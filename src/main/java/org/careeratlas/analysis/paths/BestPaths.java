package org.careeratlas.analysis.paths;

import java.util.Comparator;
import java.util.List;

import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.alg.shortestpath.BellmanFordShortestPath;
import org.jgrapht.alg.shortestpath.PathValidator;
import org.jgrapht.graph.EdgeReversedGraph;

/**
 * Finds the best paths without loops and of limited length, exactly. JGraphT's
 * enumeration of all such paths is told to leave what can no longer be finished within a
 * bound, as its Bellman-Ford from the target knows; when that leaves too few, the bound
 * is raised.
 */
final class BestPaths<V extends Comparable<V>, E> {

	/** Below what costs are taken to be equal, since sums are rounded. */
	private static final double EQUAL = 1e-9;

	/** How far the first bound is above the least weight. */
	private static final double FIRST_SLACK = 0.05;

	private static final double WIDER = 2;

	private final Comparator<GraphPath<V, E>> order = Comparator
		.comparingLong((GraphPath<V, E> path) -> Math.round(path.getWeight() / EQUAL))
		.thenComparing(GraphPath::getLength)
		.thenComparing(GraphPath::getVertexList, BestPaths::compare);

	private final Graph<V, E> graph;

	/**
	 * @param graph directed, without weights below zero and without parallel edges
	 */
	BestPaths(Graph<V, E> graph) {
		this.graph = graph;
	}

	/** The best paths first; of equal weight, the shorter, then the earlier by name. */
	List<GraphPath<V, E>> between(V from, V to, int maxLength, int first) {
		SingleSourcePaths<V, E> remaining = new BellmanFordShortestPath<>(new EdgeReversedGraph<>(this.graph), EQUAL,
				maxLength)
			.getPaths(to);
		double least = remaining.getWeight(from);
		if (Double.isInfinite(least)) {
			return List.of();
		}
		double slack = FIRST_SLACK * Math.max(1, least);
		while (true) {
			var bound = new Bound<>(this.graph, remaining, least + slack);
			List<GraphPath<V, E>> found = new AllDirectedPaths<>(this.graph, bound)
				.getAllPaths(from, to, true, maxLength)
				.stream()
				.sorted(this.order)
				.limit(first)
				.toList();
			if (bound.hasAllUpTo(found, first)) {
				return found;
			}
			slack *= WIDER;
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

	/** Leaves paths that cannot but weigh more, and remembers whether there were any. */
	private static final class Bound<V, E> implements PathValidator<V, E> {

		/** More than the weights to come can be wrong by. */
		private static final double MARGIN = 1e-6;

		private final Graph<V, E> graph;

		private final SingleSourcePaths<V, E> remaining;

		private final double bound;

		private boolean left;

		Bound(Graph<V, E> graph, SingleSourcePaths<V, E> remaining, double bound) {
			this.graph = graph;
			this.remaining = remaining;
			this.bound = bound;
		}

		@Override
		public boolean isValidPath(GraphPath<V, E> path, E next) {
			double least = path.getWeight() + this.graph.getEdgeWeight(next)
					+ this.remaining.getWeight(this.graph.getEdgeTarget(next));
			boolean within = least <= this.bound + MARGIN;
			this.left |= !within && Double.isFinite(least);
			return within;
		}

		boolean hasAllUpTo(List<? extends GraphPath<V, E>> found, int wanted) {
			return !this.left || (found.size() == wanted && found.getLast().getWeight() <= this.bound);
		}

	}

}
