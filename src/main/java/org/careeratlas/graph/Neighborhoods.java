package org.careeratlas.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * What surrounds a concept, level by level, in one statement each. Where there is no room
 * for all, the relations take turns, each direction for itself, with the most important
 * neighbour that they have left: the many tools of a role leave room for its skills.
 */
@Component
public class Neighborhoods {

	private static final Comparator<GraphEdge> ORDER = Comparator.comparing(GraphEdge::relation)
		.thenComparing(GraphEdge::from)
		.thenComparing(GraphEdge::to);

	/** What the scores of moves and matches are looked up in: the first counts most. */
	private static final Map<String, Object> RANKS = Map.of("basis", ranks(TransitionBasis.values()), "mapping",
			ranks(Mapping.values()));

	/** Places of the kinds among them, by label. */
	private static final Map<String, Integer> KINDS = Arrays.stream(ConceptKind.values())
		.collect(Collectors.toMap(ConceptKind::label, ConceptKind::ordinal));

	/** How many nodes an expanded concept brings at most. */
	private static final int ROOM_TO_EXPAND = 20;

	private final Cypher cypher;

	Neighborhoods(Cypher cypher) {
		this.cypher = cypher;
	}

	/** The surroundings of a concept; empty where no concept has the id. */
	public Optional<Subgraph> around(Id concept, Extent extent) {
		return start(concept).map((start) -> {
			var growth = new Growth(start, extent);
			if (extent.leadsSomewhere()) {
				grow(growth, extent);
			}
			return new Subgraph(growth.nodes(), edges(growth.ids(), extent.inTurn()), neighbors(growth, extent),
					growth.truncated);
		});
	}

	private void grow(Growth growth, Extent extent) {
		for (int level = 1; level <= extent.depth() && growth.goesOn(); level++) {
			growth.add(neighbours(growth, extent));
		}
		for (Id id : extent.expanded()) {
			if (growth.expand(id)) {
				growth.add(neighbours(growth, extent));
			}
		}
	}

	private Optional<Concept> start(Id id) {
		return this.cypher.read("""
				MATCH (node:Node&Concept {id: $id})
				RETURN %s AS node
				""".formatted(Projection.of(Concept.class, "node")), Map.of("id", id.value()), Neighborhoods::concept)
			.stream()
			.findFirst();
	}

	/** One more than there is room for, if there are as many. */
	private List<Concept> neighbours(Growth growth, Extent extent) {
		List<Step> steps = extent.inTurn().stream().flatMap(Step::of).toList();
		String turns = IntStream.range(0, steps.size())
			.mapToObj((turn) -> steps.get(turn).neighbours(turn))
			.collect(Collectors.joining("UNION ALL\n"));
		return this.cypher.read("""
				MATCH (n:Node) WHERE n.id IN $outermost
				WITH collect(n) AS outermost
				CALL (outermost) {
				%s}
				UNWIND range(0, size(others) - 1) AS rank
				WITH others[rank] AS other, min([rank, turn]) AS place
				ORDER BY place
				LIMIT $room
				RETURN %s AS node
				""".formatted(turns, Projection.of(Concept.class, "other")), growth.parameters(),
				Neighborhoods::concept);
	}

	private List<GraphEdge> edges(List<String> shown, List<Relation> relations) {
		if (relations.isEmpty()) {
			return List.of();
		}
		String each = relations.stream()
			.flatMap(Step::of)
			.filter(Step::isOnward)
			.map(Step::edges)
			.collect(Collectors.joining("UNION ALL\n"));
		return this.cypher.read("""
				MATCH (n:Node) WHERE n.id IN $shown
				WITH collect(n) AS shown
				CALL (shown) {
				%s}
				RETURN relation, n.id AS from, other.id AS to, weight
				""".formatted(each), Map.of("shown", shown), Neighborhoods::edge)
			.stream()
			.distinct()
			.sorted(ORDER)
			.toList();
	}

	private List<NeighborCount> neighbors(Growth growth, Extent extent) {
		if (extent.relations().isEmpty()) {
			return List.of();
		}
		String each = extent.inTurn()
			.stream()
			.flatMap(Step::of)
			.map(Step::others)
			.collect(Collectors.joining("UNION\n"));
		return this.cypher.read("""
				UNWIND range(0, size($centres) - 1) AS place
				MATCH (n:Node {id: $centres[place]})
				CALL (n) {
				%s}
				WITH place, n, other WHERE other <> n
				UNWIND [label IN labels(other) WHERE label IN keys($kinds)] AS label
				RETURN n.id AS of, $kinds[label] AS kind, count(*) AS count, place
				ORDER BY place, kind
				""".formatted(each), Map.of("centres", growth.centres(), "kinds", KINDS), Neighborhoods::count);
	}

	private static NeighborCount count(Record row) {
		return new NeighborCount(new Id(row.get("of").asString()), ConceptKind.values()[row.get("kind").asInt()],
				row.get("count").asInt());
	}

	private static Concept concept(Record row) {
		return Values.node(row.get("node"), Concept.class);
	}

	private static GraphEdge edge(Record row) {
		return GraphEdge.between(Values.constant(row, "relation", Relation.class), new Id(row.get("from").asString()),
				new Id(row.get("to").asString()), Values.decimal(row, "weight"));
	}

	private static Map<String, Integer> ranks(Enum<?>[] constants) {
		return Arrays.stream(constants).collect(Collectors.toMap(Enum::name, Enum::ordinal));
	}

	/** What was found so far, in the order in which it was. */
	private static final class Growth {

		private final Map<Id, Concept> found = new LinkedHashMap<>();

		private final Set<Id> centres = new LinkedHashSet<>();

		private final List<String> labels;

		private List<Concept> outermost;

		private int limit;

		private boolean truncated;

		Growth(Concept start, Extent extent) {
			this.limit = extent.limit();
			this.labels = extent.kinds().stream().map(ConceptKind::label).toList();
			this.outermost = List.of(start);
			this.found.put(start.id(), start);
			this.centres.add(start.id());
		}

		boolean goesOn() {
			return !this.truncated && !this.outermost.isEmpty();
		}

		/**
		 * Goes on from what was found before, with room of its own; false where it was
		 * not, or this was done.
		 */
		boolean expand(Id id) {
			Concept node = this.found.get(id);
			if (node == null || !this.centres.add(id)) {
				return false;
			}
			this.outermost = List.of(node);
			this.limit = this.found.size() + ROOM_TO_EXPAND;
			return true;
		}

		void add(List<Concept> neighbours) {
			int room = this.limit - this.found.size();
			boolean tooMany = neighbours.size() > room;
			this.truncated |= tooMany;
			this.outermost = tooMany ? neighbours.subList(0, room) : neighbours;
			this.outermost.forEach((node) -> this.found.put(node.id(), node));
		}

		List<Concept> nodes() {
			return List.copyOf(this.found.values());
		}

		List<String> ids() {
			return this.found.keySet().stream().map(Id::value).toList();
		}

		List<String> centres() {
			return this.centres.stream().map(Id::value).toList();
		}

		Map<String, Object> parameters() {
			return Map.of("outermost", this.outermost.stream().map((node) -> node.id().value()).toList(), "seen", ids(),
					"labels", this.labels, "room", this.limit - this.found.size() + 1, "ranks", RANKS);
		}

	}

	/**
	 * A way over a relation.
	 *
	 * @param pattern from {@code n} to {@code other}
	 * @param score highest for the neighbour that matters most
	 * @param weight of the edge
	 */
	private record Step(Relation relation, boolean isOnward, String pattern, String score, String weight) {

		private static final String NONE = "max(null)";

		/** Onward, then back. */
		static Stream<Step> of(Relation relation) {
			return switch (relation) {
				case REQUIRES -> over(relation, "max(fact.importance)", "max(fact.importance) / 100.0");
				case USES -> over(relation, """
						max(CASE WHEN fact.inDemand THEN 2 ELSE 0 END + CASE WHEN fact.hot THEN 1 ELSE 0 END)""", NONE);
				case MATCHES -> over(relation, "-min($ranks.mapping[fact.mapping])", NONE);
				case TRANSITION ->
					moves(relation, "-min(10000 * $ranks.basis[move.basis] + coalesce(move.rank, 9999))");
				case APPLIES, VALUES, DEVELOPS, BROADER, RELATED, REPORTS_TO -> over(relation, NONE, NONE);
			};
		}

		private static Stream<Step> over(Relation relation, String score, String weight) {
			return both(relation, "(n)-[fact:%s]->(other:Concept)", "(n)<-[fact:%s]-(other:Concept)", score, weight);
		}

		private static Stream<Step> moves(Relation relation, String score) {
			return both(relation, "(n)<-[:FROM]-(move:Transition)-[:TO]->(other:Concept)",
					"(n)<-[:TO]-(move:Transition)-[:FROM]->(other:Concept)", score, NONE);
		}

		private static Stream<Step> both(Relation relation, String onward, String back, String score, String weight) {
			return Stream.of(new Step(relation, true, onward.formatted(relation), score, weight),
					new Step(relation, false, back.formatted(relation), score, weight));
		}

		String neighbours(int turn) {
			return """
					UNWIND outermost AS n
					MATCH %s
					WITH other, %s AS score
					WHERE NOT other.id IN $seen AND any(label IN labels(other) WHERE label IN $labels)
					WITH other ORDER BY score DESC, other.nameKey, other.id LIMIT $room
					RETURN collect(other) AS others, %d AS turn
					""".formatted(this.pattern, this.score, turn);
		}

		String others() {
			return """
					MATCH %s
					RETURN other
					""".formatted(this.pattern);
		}

		String edges() {
			return """
					UNWIND shown AS n
					MATCH %s
					WHERE other IN shown
					RETURN '%s' AS relation, n, other, %s AS weight
					""".formatted(this.pattern, this.relation, this.weight);
		}

	}

}
