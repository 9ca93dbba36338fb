package org.careeratlas.concepts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.model.Certification;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.careeratlas.model.Node;
import org.careeratlas.model.Role;
import org.careeratlas.model.RolePair;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Transition;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.model.TransitionKind;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.TransitionStep;
import org.careeratlas.neo4j.NodeMapper;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.neo4j.RelationQuery;
import org.careeratlas.neo4j.WarmUp;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

/** Known moves between roles, and what the sources state about them. */
@Repository
public class Transitions implements WarmUp {

	private static final NodeMapper<Role> ROLE = NodeMapper.of(Role.class);

	private static final NodeMapper<Skill> SKILL = NodeMapper.of(Skill.class);

	private static final NodeMapper<Certification> CERTIFICATION = NodeMapper.of(Certification.class);

	/**
	 * The best described first, then by rank of the publisher, then by name of the
	 * target.
	 */
	private static final Comparator<Transition> ORDER = Comparator.comparing(Transition::basis)
		.thenComparing(Transition::rank, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((transition) -> NameKey.of(transition.to().name()))
		.thenComparing(Transition::id);

	/** Moves that start at a role. */
	public static final RelationQuery<Role, Transition> OUT_OF = transitions("outgoing moves",
			"MATCH (:Node {id: id})<-[:FROM]-(move:Transition)");

	/** Moves that end at a role. */
	static final RelationQuery<Role, Transition> INTO = transitions("incoming moves",
			"MATCH (:Node {id: id})<-[:TO]-(move:Transition)");

	/** Skills that carry over, according to the sources. */
	public static final RelationQuery<Transition, Link<Skill>> CARRIED_OVER = skills("CARRIES_OVER");

	/** Skills that must be developed, according to the sources. */
	public static final RelationQuery<Transition, Link<Skill>> DEVELOPED = skills("DEVELOPS");

	/** Steps that the sources advise, in order. */
	public static final RelationQuery<Transition, TransitionStep> STEPS = steps("HAS_STEP");

	/** Steps that the sources advise to take first, in order. */
	static final RelationQuery<Transition, TransitionStep> FIRST_STEPS = steps("HAS_FIRST_STEP");

	private static final RelationQuery<Transition, Transition> BY_ID = transitions("moves",
			"MATCH (move:Node&Transition {id: id})");

	private final RelationLoader relations;

	Transitions(RelationLoader relations) {
		this.relations = relations;
	}

	/**
	 * Returns those of the moves that are known on the bases.
	 * @param bases null for {@link TransitionBasis#MOVES}
	 */
	public static List<Transition> on(@Nullable Collection<TransitionBasis> bases, List<Transition> moves) {
		Collection<TransitionBasis> wanted = (bases != null) ? bases : TransitionBasis.MOVES;
		return moves.stream().filter((move) -> wanted.contains(move.basis())).toList();
	}

	/** Returns the moves with the ids; unknown ids are absent. */
	Map<Id, Transition> byIds(Set<Id> ids) {
		return this.relations.load(BY_ID, ids)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (found) -> found.getValue().getFirst()));
	}

	/**
	 * Returns the moves between the roles of each pair, the best described first. Pairs
	 * without a move are absent.
	 */
	public Map<RolePair, List<Transition>> between(Set<RolePair> pairs) {
		Set<Id> starts = pairs.stream().map(RolePair::from).collect(Collectors.toSet());
		return this.relations.load(OUT_OF, starts)
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((transition) -> pairs.contains(RolePair.of(transition)))
			.collect(Collectors.groupingBy(RolePair::of));
	}

	private static <S extends Node> RelationQuery<S, Transition> transitions(String name, String moves) {
		return RelationQuery.<S, Transition>rows(name, """
				UNWIND $ids AS id
				%s
				WITH DISTINCT id, move
				MATCH (from:Role)<-[origin:FROM]-(move)-[:TO]->(to:Role)
				WITH id, move, from, to, collect(properties(origin)) AS facts
				RETURN id, move, %s AS from, %s AS to, facts
				""".formatted(moves, ROLE.projection("from"), ROLE.projection("to")), Transitions::transition)
			.orderedBy(ORDER);
	}

	private static Transition transition(Record row) {
		Value move = row.get("move");
		return new Transition(PropertyReader.id(move), ROLE.map(row.get("from")), ROLE.map(row.get("to")),
				PropertyReader.constant(move, "kind", TransitionKind.class),
				PropertyReader.constant(move, "basis", TransitionBasis.class), PropertyReader.text(move, "summary"),
				PropertyReader.number(move, "rank"), PropertyReader.text(move, "tier"), evidence(row));
	}

	private static RelationQuery<Transition, Link<Skill>> skills(String relationship) {
		return RelationQuery.rows(relationship, """
				UNWIND $ids AS id
				MATCH (:Node&Transition {id: id})-[fact:%s]->(skill:Skill)
				WITH id, skill, collect(properties(fact)) AS facts
				ORDER BY facts[0].position, skill.nameKey
				RETURN id, %s AS skill, facts
				""".formatted(relationship, SKILL.projection("skill")),
				(row) -> new Link<>(SKILL.map(row.get("skill")), evidence(row)));
	}

	private static RelationQuery<Transition, TransitionStep> steps(String relationship) {
		return RelationQuery.rows(relationship, """
				UNWIND $ids AS id
				MATCH (:Node&Transition {id: id})-[fact:%s]->(step:Step)
				WITH id, step, collect(properties(fact)) AS facts
				ORDER BY step.order
				RETURN id, step, facts,
				  COLLECT {
				    MATCH (step)-[:DEVELOPS]->(s:Skill)
				    WITH DISTINCT s ORDER BY s.nameKey, s.id
				    RETURN %s
				  } AS develops,
				  COLLECT {
				    MATCH (step)-[:EARNS]->(c:Certification)
				    WITH DISTINCT c ORDER BY c.nameKey, c.id
				    RETURN %s
				  } AS earns
				""".formatted(relationship, SKILL.projection("s"), CERTIFICATION.projection("c")), Transitions::step);
	}

	private static TransitionStep step(Record row) {
		Value step = row.get("step");
		return new TransitionStep(step.get("order").asInt(), step.get("title").asString(),
				PropertyReader.text(step, "guidance"), PropertyReader.texts(step, "examples"),
				row.get("develops").asList(SKILL::map), row.get("earns").asList(CERTIFICATION::map), evidence(row));
	}

	private static List<Evidence> evidence(Record row) {
		return PropertyReader.evidence(row.get("facts").asList((fact) -> fact));
	}

	@Override
	public void warmUp() {
		this.relations.warmUp(OUT_OF, CARRIED_OVER, DEVELOPED, STEPS);
	}

}
