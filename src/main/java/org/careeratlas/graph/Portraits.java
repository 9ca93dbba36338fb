package org.careeratlas.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careeratlas.graph.Portrait.Rating;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads the portraits of all roles, for what compares every role with every other. */
@Component
public class Portraits {

	/** As many roles a statement as can be read well within the time for a read. */
	private static final int BATCH = 250;

	private final Cypher cypher;

	private final NearCache cache;

	Portraits(Cypher cypher, NearCache cache) {
		this.cypher = cypher;
		this.cache = cache;
	}

	/**
	 * The portraits of all positions in the order of their ids, read in batches as the
	 * stream is consumed. Units of an organization are nobody's role and have none.
	 */
	public Stream<Portrait> all() {
		return Stream.iterate(after(""), (batch) -> !batch.isEmpty(), (batch) -> after(batch.getLast().role().value()))
			.flatMap(List::stream);
	}

	private List<Portrait> after(String id) {
		return this.cypher.read("""
				MATCH (role:Role)
				WHERE role.id > $after AND role.roleKind = 'POSITION'
				WITH role ORDER BY role.id LIMIT $batch
				RETURN role.id AS id, role.origin AS origin, role.name AS name, role.alsoKnownAs AS alsoKnownAs,
				  role.summary AS summary, role.jobZone AS jobZone,
				  COLLECT {
				    MATCH (role)-[fact:REQUIRES]->(skill)
				    WITH skill.id AS skill, max(fact.importance) AS importance, max(fact.level) AS level
				    RETURN {skill: skill, importance: importance, level: level} ORDER BY skill
				  } AS ratings,
				  COLLECT {
				    MATCH (role)-[:USES|APPLIES|VALUES]->(tool)
				    RETURN DISTINCT tool.name AS name ORDER BY name
				  } AS tools,
				  COLLECT {
				    MATCH (role)-[:RESPONSIBLE_FOR]->(duty)
				    RETURN DISTINCT duty.name AS name ORDER BY name
				  } AS duties,
				  COLLECT {
				    MATCH (role)-[:RESPONSIBLE_FOR]->()-[:PART_OF]->(activity)
				    RETURN DISTINCT activity.name AS name ORDER BY name
				  } AS activities
				ORDER BY id
				""", Map.of("after", id, "batch", BATCH), Portraits::portrait);
	}

	/**
	 * Skills of different sources that mean exactly the same, each by the one id that
	 * stands for all of them; skills that match no other are left out.
	 */
	public Map<Id, Id> sameSkills() {
		return this.cache.get(Portraits.class, "same skills", this::readSameSkills);
	}

	private Map<Id, Id> readSameSkills() {
		var same = new HashMap<Id, Id>();
		this.cypher
			.read("""
					MATCH (skill:Skill)-[match:MATCHES]-(other:Skill)
					WHERE match.mapping = 'EXACT' AND skill.id < other.id
					RETURN DISTINCT skill.id AS skill, other.id AS other ORDER BY skill, other
					""", Map.of(),
					(row) -> Map.entry(new Id(row.get("skill").asString()), new Id(row.get("other").asString())))
			.forEach((pair) -> join(same, pair.getKey(), pair.getValue()));
		same.replaceAll((skill, other) -> first(same, skill));
		return Map.copyOf(same);
	}

	private static void join(Map<Id, Id> same, Id one, Id other) {
		Id first = first(same, one);
		Id second = first(same, other);
		boolean ordered = first.compareTo(second) <= 0;
		same.put(ordered ? first : second, ordered ? first : second);
		same.put(ordered ? second : first, ordered ? first : second);
	}

	private static Id first(Map<Id, Id> same, Id skill) {
		Id earlier = same.getOrDefault(skill, skill);
		return earlier.equals(skill) ? skill : first(same, earlier);
	}

	private static Portrait portrait(Record row) {
		var titles = Stream.concat(Stream.of(row.get("name").asString()), Values.texts(row, "alsoKnownAs").stream());
		var work = Stream.of(Values.texts(row, "duties"), Values.texts(row, "activities"), summary(row))
			.flatMap(List::stream);
		return new Portrait(Values.id(row), row.get("origin").asString(), titles.toList(), work.toList(),
				row.get("ratings").asList(Portraits::rating), Values.texts(row, "tools"),
				Values.number(row, "jobZone"));
	}

	private static List<String> summary(Record row) {
		String summary = Values.text(row, "summary");
		return (summary != null) ? List.of(summary) : List.of();
	}

	private static Rating rating(Value value) {
		return new Rating(new Id(value.get("skill").asString()), value.get("importance").asDouble(),
				Values.decimal(value, "level"));
	}

}
