package org.careeratlas.concepts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
import org.careeratlas.model.fact.MoveSkill;
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

	private static final List<String> BRIEF = List.of("id", "kind", "basis", "rank");

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

	/** Skills that carry over or must be developed, according to the sources. */
	public static final RelationQuery<Transition, MoveSkill> SKILLS = RelationQuery.rows("CARRIES_OVER|DEVELOPS", """
			UNWIND $ids AS id
			MATCH (:Node&Transition {id: id})-[fact:CARRIES_OVER|DEVELOPS]->(skill:Skill)
			WITH id, skill, type(fact) = 'DEVELOPS' AS develops, collect(properties(fact)) AS facts
			ORDER BY facts[0].position, skill.nameKey
			RETURN id, develops, %s AS skill, facts
			""".formatted(SKILL.projection("skill")), (row) -> new MoveSkill(row.get("develops").asBoolean(),
			new Link<>(SKILL.map(row.get("skill")), evidence(row))));

	/** Steps that the sources advise, in order. */
	public static final RelationQuery<Transition, TransitionStep> STEPS = steps("HAS_STEP");

	/** Steps that the sources advise to take first, in order. */
	static final RelationQuery<Transition, TransitionStep> FIRST_STEPS = steps("HAS_FIRST_STEP");

	private static final RelationQuery<Transition, Transition> BY_ID = transitions("moves",
			"MATCH (move:Node&Transition {id: id})");

	/** Where the moves that start at a role lead, by id of the move. */
	private static final RelationQuery<Role, Map<Id, Id>> TARGETS = RelationQuery.rows("targets of moves", """
			UNWIND $ids AS id
			MATCH (:Node {id: id})<-[:FROM]-(move:Transition)-[:TO]->(to:Role)
			RETURN id, collect([move.id, to.id]) AS moves
			""",
			(row) -> row.get("moves")
				.asList(Function.identity())
				.stream()
				.collect(Collectors.toMap((move) -> PropertyReader.asId(move.get(0)),
						(move) -> PropertyReader.asId(move.get(1)), (one, same) -> one)));

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
		return byPair(idsBetween(pairs));
	}

	/** Same for moves of which a source names skills: few, where there are many. */
	public Map<RolePair, List<Transition>> withSkillsBetween(Set<RolePair> pairs) {
		return byPair(this.relations.load(SKILLS, idsBetween(pairs)).keySet());
	}

	private Set<Id> idsBetween(Set<RolePair> pairs) {
		Set<Id> starts = pairs.stream().map(RolePair::from).collect(Collectors.toSet());
		return this.relations.load(TARGETS, starts)
			.entrySet()
			.stream()
			.flatMap((start) -> start.getValue()
				.getFirst()
				.entrySet()
				.stream()
				.filter((move) -> pairs.contains(new RolePair(start.getKey(), move.getValue())))
				.map(Map.Entry::getKey))
			.collect(Collectors.toSet());
	}

	private Map<RolePair, List<Transition>> byPair(Set<Id> moves) {
		return byIds(moves).values().stream().sorted(ORDER).collect(Collectors.groupingBy(RolePair::of));
	}

	private static <S extends Node> RelationQuery<S, Transition> transitions(String name, String moves) {
		return RelationQuery
			.<S, Transition>rows(name, """
					UNWIND $ids AS id
					%s
					WITH DISTINCT id, move
					MATCH (from:Role)<-[origin:FROM]-(move)-[:TO]->(to:Role)
					WITH id, move, from, to, collect(properties(origin)) AS facts
					RETURN id, move, %s AS from, %s AS to, facts
					""".formatted(moves, ROLE.projection("from"), ROLE.projection("to")),
					(row) -> transition(row, row.get("move"), ROLE::map))
			.briefly("""
					UNWIND $ids AS id
					%s
					WITH DISTINCT id, move
					MATCH (from:Role)<-[origin:FROM]-(move)-[:TO]->(to:Role)
					WITH id, move, from, to, collect({source: origin.source, basis: origin.basis}) AS facts
					RETURN id, [move.id, move.kind, move.basis, move.rank] AS move, %s AS from, %s AS to, facts
					""".formatted(moves, ROLE.briefProjection("from"), ROLE.briefProjection("to")),
					(row) -> transition(row, PropertyReader.named(row.get("move"), BRIEF), ROLE::mapBrief))
			.orderedBy(ORDER);
	}

	private static Transition transition(Record row, Value move, Function<Value, Role> role) {
		return new Transition(PropertyReader.id(move), role.apply(row.get("from")), role.apply(row.get("to")),
				PropertyReader.constant(move, "kind", TransitionKind.class),
				PropertyReader.constant(move, "basis", TransitionBasis.class), PropertyReader.text(move, "summary"),
				PropertyReader.number(move, "rank"), PropertyReader.text(move, "tier"), evidence(row));
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
		this.relations.warmUp(OUT_OF, TARGETS, BY_ID, SKILLS, STEPS);
	}

}
