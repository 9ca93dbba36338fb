package org.careeratlas.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Known moves between roles, with what sources say of them. */
@Component
public class Transitions {

	private static final String MOVE = """
			MATCH (from:Role)<-[origin:FROM]-(move)-[:TO]->(to:Role)
			WITH move, from, to, collect(properties(origin)) AS facts
			RETURN move, %s AS from, %s AS to, facts
			""".formatted(Projection.of(Role.class, "from"), Projection.of(Role.class, "to"));

	private static final String SKILLS = """
			UNWIND $ids AS id
			MATCH (:Node&Transition {id: id})-[fact:%%s]->(skill:Skill)
			WITH id, skill, collect(properties(fact)) AS facts
			ORDER BY facts[0].position, skill.nameKey
			RETURN id, collect({skill: %s, facts: facts}) AS skills
			""".formatted(Projection.of(Skill.class, "skill"));

	private static final String STEPS = """
			UNWIND $ids AS id
			MATCH (:Node&Transition {id: id})-[fact:%%s]->(step:Step)
			WITH id, step, collect(properties(fact)) AS facts
			ORDER BY step.order
			RETURN id, collect({
			  step: step,
			  facts: facts,
			  develops: COLLECT {
			    MATCH (step)-[:DEVELOPS]->(s:Skill)
			    WITH DISTINCT s ORDER BY s.nameKey, s.id
			    RETURN %s
			  },
			  earns: COLLECT {
			    MATCH (step)-[:EARNS]->(c:Certification)
			    WITH DISTINCT c ORDER BY c.nameKey, c.id
			    RETURN %s
			  }
			}) AS steps
			""".formatted(Projection.of(Skill.class, "s"), Projection.of(Certification.class, "c"));

	/** The best described first, then in the publisher's ranking, then by name. */
	private static final Comparator<Transition> ORDER = Comparator.comparing(Transition::basis)
		.thenComparing(Transition::rank, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((transition) -> NameKey.of(transition.to().name()))
		.thenComparing(Transition::id);

	private static final String BY_IDS = """
			UNWIND $ids AS id
			MATCH (move:Node&Transition {id: id})
			""" + MOVE;

	private static final String OUT_OF = """
			UNWIND $ids AS id
			MATCH (:Node {id: id})<-[:FROM]-(move:Transition)
			WITH DISTINCT move
			""" + MOVE;

	private static final String INTO = """
			UNWIND $ids AS id
			MATCH (:Node {id: id})<-[:TO]-(move:Transition)
			WITH DISTINCT move
			""" + MOVE;

	private static final String CARRIED_OVER = SKILLS.formatted("CARRIES_OVER");

	private static final String DEVELOPED = SKILLS.formatted("DEVELOPS");

	private static final String NEXT_STEPS = STEPS.formatted("HAS_STEP");

	private static final String FIRST_STEPS = STEPS.formatted("HAS_FIRST_STEP");

	private final Cypher cypher;

	private final NearCache cache;

	Transitions(Cypher cypher, NearCache cache) {
		this.cypher = cypher;
		this.cache = cache;
	}

	public Map<Id, Transition> byIds(Set<Id> ids) {
		return this.cache.get(BY_IDS, ids,
				(missing) -> read(BY_IDS, missing).collect(Collectors.toMap(Transition::id, Function.identity())));
	}

	/** The moves that start at each role. */
	public Map<Id, List<Transition>> outOf(Set<Id> roles) {
		return this.cache.get(OUT_OF, roles, (missing) -> read(OUT_OF, missing)
			.collect(Collectors.groupingBy((transition) -> transition.from().id())));
	}

	/** The moves that end at each role. */
	public Map<Id, List<Transition>> into(Set<Id> roles) {
		return this.cache.get(INTO, roles,
				(missing) -> read(INTO, missing).collect(Collectors.groupingBy((transition) -> transition.to().id())));
	}

	/** The moves between the roles of each pair, the best described first. */
	public Map<RolePair, List<Transition>> between(Set<RolePair> pairs) {
		Set<Id> starts = pairs.stream().map(RolePair::from).collect(Collectors.toSet());
		return outOf(starts).values()
			.stream()
			.flatMap(List::stream)
			.filter((transition) -> pairs.contains(RolePair.of(transition)))
			.collect(Collectors.groupingBy(RolePair::of));
	}

	/** The skills that the sources say carry over. */
	public Map<Id, List<Link<Skill>>> carriedOver(Set<Id> transitions) {
		return skills(CARRIED_OVER, transitions);
	}

	/** The skills that the sources say must be developed. */
	public Map<Id, List<Link<Skill>>> developed(Set<Id> transitions) {
		return skills(DEVELOPED, transitions);
	}

	/** The advice of the sources, in its order. */
	public Map<Id, List<TransitionStep>> steps(Set<Id> transitions) {
		return steps(NEXT_STEPS, transitions);
	}

	/** What the sources say to do first, in their order. */
	public Map<Id, List<TransitionStep>> firstSteps(Set<Id> transitions) {
		return steps(FIRST_STEPS, transitions);
	}

	private Stream<Transition> read(String moves, Set<Id> ids) {
		return this.cypher.read(moves, Map.of("ids", values(ids)), this::transition).stream().sorted(ORDER);
	}

	private Transition transition(Record row) {
		Value move = row.get("move");
		return new Transition(Values.id(move), this.cache.shared(Values.node(row.get("from"), Role.class)),
				this.cache.shared(Values.node(row.get("to"), Role.class)),
				Values.constant(move, "kind", TransitionKind.class),
				Values.constant(move, "basis", TransitionBasis.class), Values.text(move, "summary"),
				Values.number(move, "rank"), Values.text(move, "tier"),
				Values.evidence(row.get("facts").asList((fact) -> fact)));
	}

	private Map<Id, List<Link<Skill>>> skills(String statement, Set<Id> transitions) {
		return this.cache.get(statement, transitions,
				(missing) -> lists(statement, missing, "skills", Transitions::skill));
	}

	private Map<Id, List<TransitionStep>> steps(String statement, Set<Id> transitions) {
		return this.cache.get(statement, transitions,
				(missing) -> lists(statement, missing, "steps", Transitions::step));
	}

	private <T> Map<Id, List<T>> lists(String statement, Set<Id> transitions, String column,
			Function<Value, T> element) {
		return this.cypher
			.read(statement, Map.of("ids", values(transitions)),
					(row) -> Map.entry(Values.id(row), row.get(column).asList(element)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Link<Skill> skill(Value row) {
		return new Link<>(Values.node(row.get("skill"), Skill.class),
				Values.evidence(row.get("facts").asList((fact) -> fact)));
	}

	private static TransitionStep step(Value row) {
		Value step = row.get("step");
		return new TransitionStep(step.get("order").asInt(), step.get("title").asString(),
				Values.text(step, "guidance"), Values.texts(step, "examples"),
				row.get("develops").asList((skill) -> Values.node(skill, Skill.class)),
				row.get("earns").asList((certification) -> Values.node(certification, Certification.class)),
				Values.evidence(row.get("facts").asList((fact) -> fact)));
	}

	private static List<String> values(Set<Id> ids) {
		return ids.stream().map(Id::value).toList();
	}

}
