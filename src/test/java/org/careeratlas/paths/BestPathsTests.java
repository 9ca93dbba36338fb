package org.careeratlas.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BestPathsTests {

	private static final int GRAPHS = 600;

	private static final int SEED = 20261123;

	/**
	 * What is found is what looking at every path finds, the order among equal ones
	 * included.
	 */
	@ParameterizedTest
	@EnumSource
	void theBestPathsOfRandomGraphsAreThoseThatBruteForceFinds(Weights weights) {
		var random = new Random(SEED);
		int nonTrivial = 0;
		for (int i = 0; i < GRAPHS; i++) {
			var graph = randomGraph(random, weights);
			int maxLength = 1 + random.nextInt(5);
			int first = 1 + random.nextInt(6);
			List<List<Integer>> expected = bruteForce(graph, 0, 1, maxLength, first);
			assertThat(new BestPaths<>(graph, (edge, next) -> true).between(0, 1, maxLength, first))
				.describedAs("graph %d", i)
				.extracting(GraphPath::getVertexList)
				.isEqualTo(expected);
			nonTrivial += (expected.size() > 1) ? 1 : 0;
		}
		assertThat(nonTrivial).isGreaterThan(GRAPHS / 3);
	}

	@Test
	void pathsFollowEdgesOverDifferentVerticesAndAreNotTooLong() {
		var random = new Random(SEED);
		for (int i = 0; i < GRAPHS; i++) {
			var graph = randomGraph(random, Weights.REAL);
			assertThat(new BestPaths<>(graph, (edge, next) -> true).between(0, 1, 4, 20)).allSatisfy((path) -> {
				List<Integer> vertices = path.getVertexList();
				assertThat(vertices).doesNotHaveDuplicates().startsWith(0).endsWith(1).hasSizeLessThanOrEqualTo(5);
				for (int move = 1; move < vertices.size(); move++) {
					assertThat(graph.containsEdge(vertices.get(move - 1), vertices.get(move))).isTrue();
				}
			});
		}
	}

	@Test
	void aCheapDetourThatIsTooLongDoesNotHideAShortWay() {
		var graph = graphOf(5);
		edge(graph, 0, 2, 0.1);
		edge(graph, 2, 3, 0.1);
		edge(graph, 3, 4, 0.1);
		edge(graph, 4, 1, 0.1);
		edge(graph, 0, 4, 5);
		edge(graph, 0, 1, 50);
		assertThat(new BestPaths<>(graph, (edge, next) -> true).between(0, 1, 2, 5))
			.extracting(GraphPath::getVertexList)
			.containsExactly(List.of(0, 4, 1), List.of(0, 1));
	}

	/** Each widening of the bound looks at the weights again. */
	@Test
	void whatCannotBeFinishedInTimeDoesNotKeepTheSearchGoing() {
		var graph = graphOf(6);
		edge(graph, 0, 1, 1);
		edge(graph, 0, 2, 1);
		edge(graph, 2, 3, 1);
		edge(graph, 3, 4, 1);
		edge(graph, 4, 5, 1);
		edge(graph, 5, 1, 1);
		var looks = new AtomicInteger();
		assertThat(new BestPaths<>(counted(graph, looks), (edge, next) -> true).between(0, 1, 3, 5)).hasSize(1);
		assertThat(looks).hasValueLessThan(100);
	}

	/** From 2 to 9 lead 1,957 paths, all of which end in a heavy edge. */
	@Test
	void whatIsFarWorseThanThePathsFoundIsNotLookedInto() {
		var graph = graphOf(10);
		edge(graph, 0, 1, 1);
		edge(graph, 0, 2, 0.01);
		for (int from = 2; from < 10; from++) {
			for (int to = 2; to < 10; to++) {
				if (from != to) {
					edge(graph, from, to, 0.01);
				}
			}
		}
		edge(graph, 9, 1, 100);
		var looks = new AtomicInteger();
		assertThat(new BestPaths<>(counted(graph, looks), (edge, next) -> true).between(0, 1, 9, 1))
			.extracting(GraphPath::getVertexList)
			.containsExactly(List.of(0, 1));
		assertThat(looks).hasValueLessThan(1000);
	}

	@Test
	void heavyPathsThatAreNearlyEquallyGoodAreFoundAtOnce() {
		var graph = graphOf(3);
		edge(graph, 0, 1, 1000);
		edge(graph, 0, 2, 520);
		edge(graph, 2, 1, 520);
		var looks = new AtomicInteger();
		assertThat(new BestPaths<>(counted(graph, looks), (edge, next) -> true).between(0, 1, 2, 2))
			.extracting(GraphPath::getVertexList)
			.containsExactly(List.of(0, 1), List.of(0, 2, 1));
		assertThat(looks).hasValueLessThan(40);
	}

	/** The first bound is 5 percent above the best path, with a margin of a millionth. */
	@ParameterizedTest
	@ValueSource(doubles = { 1.05 - 1e-6, 1.05, 1.05 + 1e-6 })
	void pathsThatDifferByRoundingAloneComeInOrderEvenAtABound(double weight) {
		var graph = graphOf(4);
		edge(graph, 0, 1, 1);
		edge(graph, 0, 2, 0.5);
		edge(graph, 2, 1, Math.nextUp(weight) - 0.5);
		edge(graph, 0, 3, 0.5);
		edge(graph, 3, 1, weight - 0.5);
		assertThat(new BestPaths<>(graph, (edge, next) -> true).between(0, 1, 2, 2))
			.extracting(GraphPath::getVertexList)
			.containsExactly(List.of(0, 1), List.of(0, 2, 1));
	}

	private static Graph<Integer, DefaultWeightedEdge> counted(Graph<Integer, DefaultWeightedEdge> graph,
			AtomicInteger looks) {
		return new AsWeightedGraph<>(graph, (edge) -> {
			looks.incrementAndGet();
			return graph.getEdgeWeight(edge);
		}, false, false);
	}

	private static Graph<Integer, DefaultWeightedEdge> randomGraph(Random random, Weights weights) {
		int size = 4 + random.nextInt(5);
		double density = 0.2 + 0.7 * random.nextDouble();
		var graph = graphOf(size);
		for (int from = 0; from < size; from++) {
			for (int to = 0; to < size; to++) {
				if (from != to && random.nextDouble() < density) {
					edge(graph, from, to, weights.next(random));
				}
			}
		}
		return graph;
	}

	private static Graph<Integer, DefaultWeightedEdge> graphOf(int size) {
		var graph = new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
		for (int vertex = 0; vertex < size; vertex++) {
			graph.addVertex(vertex);
		}
		return graph;
	}

	private static void edge(Graph<Integer, DefaultWeightedEdge> graph, int from, int to, double weight) {
		graph.setEdgeWeight(graph.addEdge(from, to), weight);
	}

	private static List<List<Integer>> bruteForce(Graph<Integer, DefaultWeightedEdge> graph, int from, int to,
			int maxLength, int first) {
		return extensions(graph, List.of(from), to, maxLength)
			.sorted(Comparator.comparingLong((List<Integer> path) -> Math.round(1e9 * weight(graph, path)))
				.thenComparing(List::size)
				.thenComparing(List::toString))
			.limit(first)
			.toList();
	}

	private static Stream<List<Integer>> extensions(Graph<Integer, DefaultWeightedEdge> graph, List<Integer> path,
			int to, int maxLength) {
		if (path.getLast() == to) {
			return Stream.of(path);
		}
		if (path.size() > maxLength) {
			return Stream.of();
		}
		return graph.vertexSet()
			.stream()
			.filter((next) -> graph.containsEdge(path.getLast(), next) && !new HashSet<>(path).contains(next))
			.flatMap((next) -> {
				var longer = new ArrayList<>(path);
				longer.add(next);
				return extensions(graph, longer, to, maxLength);
			});
	}

	private static double weight(Graph<Integer, DefaultWeightedEdge> graph, List<Integer> path) {
		double weight = 0;
		for (int move = 1; move < path.size(); move++) {
			weight += graph.getEdgeWeight(graph.getEdge(path.get(move - 1), path.get(move)));
		}
		return weight;
	}

	enum Weights {

		/** All different. */
		REAL {
			@Override
			double next(Random random) {
				return 0.1 + random.nextDouble();
			}
		},
		/** Many sums are equal, though not to the last digit. */
		TENTHS {
			@Override
			double next(Random random) {
				return 0.1 * (1 + random.nextInt(3));
			}
		},
		/** All the same. */
		ONE {
			@Override
			double next(Random random) {
				return 1;
			}
		},
		/** Far apart, and some without weight. */
		POWERS {
			@Override
			double next(Random random) {
				return (random.nextInt(5) == 0) ? 0 : Math.pow(10, random.nextInt(6) - 2);
			}
		};

		abstract double next(Random random);

	}

}
