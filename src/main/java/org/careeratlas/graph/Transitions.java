package org.careeratlas.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

	/** The best described first, then in the publisher's ranking, then by name. */
	private static final Comparator<Transition> ORDER = Comparator.comparing(Transition::basis)
		.thenComparing(Transition::rank, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((transition) -> NameKey.of(transition.to().name()))
		.thenComparing(Transition::id);

	private final Cypher cypher;

	Transitions(Cypher cypher) {
		this.cypher = cypher;
	}

	public Map<Id, Transition> byIds(Set<Id> ids) {
		return read("""
				UNWIND $ids AS id
				MATCH (move:Node&Transition {id: id})
				""", Map.of("ids", values(ids))).stream()
			.collect(Collectors.toMap(Transition::id, Function.identity()));
	}

	/** The moves that start at each role. */
	public Map<Id, List<Transition>> outOf(Set<Id> roles) {
		return read("""
				UNWIND $ids AS id
				MATCH (:Node {id: id})<-[:FROM]-(move:Transition)
				WITH DISTINCT move
				""", Map.of("ids", values(roles))).stream()
			.collect(Collectors.groupingBy((transition) -> transition.from().id()));
	}

	/** The moves that end at each role. */
	public Map<Id, List<Transition>> into(Set<Id> roles) {
		return read("""
				UNWIND $ids AS id
				MATCH (:Node {id: id})<-[:TO]-(move:Transition)
				WITH DISTINCT move
				""", Map.of("ids", values(roles))).stream()
			.collect(Collectors.groupingBy((transition) -> transition.to().id()));
	}

	/** The moves between the roles of each pair, the best described first. */
	public Map<RolePair, List<Transition>> between(Set<RolePair> pairs) {
		List<List<String>> ids = pairs.stream().map((pair) -> List.of(pair.from().value(), pair.to().value())).toList();
		return read("""
				UNWIND $pairs AS pair
				MATCH (:Node {id: pair[0]})<-[:FROM]-(move:Transition)-[:TO]->(:Node {id: pair[1]})
				WITH DISTINCT move
				""", Map.of("pairs", ids)).stream()
			.collect(Collectors.groupingBy((transition) -> new RolePair(transition.from().id(), transition.to().id())));
	}

	/** The skills that the sources say carry over. */
	public Map<Id, List<Link<Skill>>> carriedOver(Set<Id> transitions) {
		return skills("CARRIES_OVER", transitions);
	}

	/** The skills that the sources say must be developed. */
	public Map<Id, List<Link<Skill>>> developed(Set<Id> transitions) {
		return skills("DEVELOPS", transitions);
	}

	/** The advice of the sources, in its order. */
	public Map<Id, List<TransitionStep>> steps(Set<Id> transitions) {
		return steps("HAS_STEP", transitions);
	}

	/** What the sources say to do first, in their order. */
	public Map<Id, List<TransitionStep>> firstSteps(Set<Id> transitions) {
		return steps("HAS_FIRST_STEP", transitions);
	}

	private List<Transition> read(String moves, Map<String, Object> parameters) {
		return this.cypher.read(moves + MOVE, parameters, Transitions::transition).stream().sorted(ORDER).toList();
	}

	private static Transition transition(Record row) {
		Value move = row.get("move");
		return new Transition(Values.id(move), Values.node(row.get("from"), Role.class),
				Values.node(row.get("to"), Role.class), Values.constant(move, "kind", TransitionKind.class),
				Values.constant(move, "basis", TransitionBasis.class), Values.text(move, "summary"),
				Values.number(move, "rank"), Values.text(move, "tier"),
				Values.evidence(row.get("facts").asList((fact) -> fact)));
	}

	private Map<Id, List<Link<Skill>>> skills(String relation, Set<Id> transitions) {
		var loaded = this.cypher.read("""
				UNWIND $ids AS id
				MATCH (:Node&Transition {id: id})-[fact:%s]->(skill:Skill)
				WITH id, skill, collect(properties(fact)) AS facts
				ORDER BY facts[0].position, skill.nameKey
				RETURN id, collect({skill: %s, facts: facts}) AS skills
				""".formatted(relation, Projection.of(Skill.class, "skill")), Map.of("ids", values(transitions)),
				(row) -> Map.entry(Values.id(row), row.get("skills").asList(Transitions::skill)));
		return loaded.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Link<Skill> skill(Value row) {
		return new Link<>(Values.node(row.get("skill"), Skill.class),
				Values.evidence(row.get("facts").asList((fact) -> fact)));
	}

	private Map<Id, List<TransitionStep>> steps(String relation, Set<Id> transitions) {
		var steps = new HashMap<Id, List<TransitionStep>>();
		this.cypher
			.read("""
					UNWIND $ids AS id
					MATCH (:Node&Transition {id: id})-[fact:%s]->(step:Step)
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
					""".formatted(relation, Projection.of(Skill.class, "s"), Projection.of(Certification.class, "c")),
					Map.of("ids", values(transitions)),
					(row) -> Map.entry(Values.id(row), row.get("steps").asList(Transitions::step)))
			.forEach((entry) -> steps.put(entry.getKey(), entry.getValue()));
		return steps;
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
