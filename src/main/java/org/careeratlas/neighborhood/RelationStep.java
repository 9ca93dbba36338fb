package org.careeratlas.neighborhood;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.model.TransitionBasis;
import org.careeratlas.model.fact.Mapping;

/**
 * One direction of a relation.
 *
 * @param onward whether it follows the relation from start to end
 * @param pattern Cypher pattern from {@code n} to {@code other}
 * @param score Cypher expression that is highest for the neighbor that matters most, as
 * far as the sources say
 * @param weight Cypher expression for the weight of the edge
 */
record RelationStep(Relation relation, boolean onward, String pattern, String score, String weight) {

	/** Ranks by which moves and matches are scored; the first constant ranks highest. */
	static final Map<String, Object> RANKS = Map.of("basis", ranks(TransitionBasis.values()), "mapping",
			ranks(Mapping.values()));

	private static final String NONE = "max(null)";

	/** Condition for a transition that people make. */
	static final String MOVE = "move.basis <> 'RELATED_OCCUPATION'";

	/** Condition for a transition that only says that two roles are related. */
	static final String LIKENESS = "move.basis = 'RELATED_OCCUPATION'";

	/**
	 * Tools that are the same thing are one neighbor, the preferred one. Quantified path
	 * patterns would take longer to plan.
	 */
	private static final String USED = """
			(n)-[fact:%s]->(used:Tool)
			OPTIONAL MATCH (used)-[:SAME_AS]->(preferred:Tool)
			WITH *, coalesce(preferred, used) AS other""";

	private static final String USERS = """
			(n)
			UNWIND [n] + [(n)<-[:SAME_AS]-(same:Tool) | same] AS used
			MATCH (used)<-[fact:%s]-(other:Concept)""";

	/** Returns both directions, onward first. */
	static Stream<RelationStep> of(Relation relation) {
		return switch (relation) {
			case REQUIRES -> over(relation, "max(fact.importance)", "max(fact.importance) / 100.0");
			case USES -> both(relation, USED, USERS, """
					max(CASE WHEN fact.inDemand THEN 2 ELSE 0 END + CASE WHEN fact.hot THEN 1 ELSE 0 END)""", NONE);
			case MATCHES -> over(relation, "-min($ranks.mapping[fact.mapping])", NONE);
			case TRANSITION ->
				moves(relation, MOVE, "-min(10000 * $ranks.basis[move.basis] + coalesce(move.rank, 9999))");
			case SIMILAR -> moves(relation, LIKENESS, "-min(coalesce(move.rank, 9999))");
			case APPLIES, VALUES, DEVELOPS, BROADER, RELATED, REPORTS_TO -> over(relation, NONE, NONE);
		};
	}

	private static Map<String, Integer> ranks(Enum<?>[] constants) {
		return Arrays.stream(constants).collect(Collectors.toMap(Enum::name, Enum::ordinal));
	}

	private static Stream<RelationStep> over(Relation relation, String score, String weight) {
		return both(relation, "(n)-[fact:%s]->(other:Concept)", "(n)<-[fact:%s]-(other:Concept)", score, weight);
	}

	private static Stream<RelationStep> moves(Relation relation, String kind, String score) {
		String move = "(move:Transition WHERE %s)".formatted(kind);
		return both(relation, "(n)<-[:FROM]-%s-[:TO]->(other:Concept)".formatted(move),
				"(n)<-[:TO]-%s-[:FROM]->(other:Concept)".formatted(move), score, NONE);
	}

	private static Stream<RelationStep> both(Relation relation, String onward, String back, String score,
			String weight) {
		return Stream.of(new RelationStep(relation, true, onward.formatted(relation), score, weight),
				new RelationStep(relation, false, back.formatted(relation), score, weight));
	}

	/** Of the skills of a role, those that few roles require tell more of it. */
	private boolean preferringFew() {
		return this.relation == Relation.REQUIRES && this.onward;
	}

	String neighbors(int turn) {
		return """
				UNWIND outermost AS n
				MATCH %s
				WITH other, %s AS score
				WHERE NOT other.id IN $seen AND any(label IN labels(other) WHERE label IN $labels)
				RETURN other, score, %d AS sign, %d AS turn
				""".formatted(this.pattern, this.score, preferringFew() ? -1 : 1, turn);
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
