package org.careeratlas.similarity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careeratlas.model.fact.Necessity;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.similarity.Portrait.Rating;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

/** Reads the portraits of all roles. */
@Repository
class Portraits {

	/** Roles per statement; read well within the timeout for reads. */
	private static final int BATCH = 250;

	private final Cypher cypher;

	Portraits(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Returns the portraits of all positions, ordered by id. They are read in batches as
	 * the stream is consumed. Organizational units have no portrait.
	 */
	Stream<Portrait> all() {
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
				    WITH skill.id AS skill, max(fact.importance) AS importance, max(fact.level) AS level,
				      'ESSENTIAL' IN collect(fact.necessity) AS essential
				    RETURN {skill: skill, importance: importance, level: level, essential: essential} ORDER BY skill
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

	private static Portrait portrait(Record row) {
		var titles = Stream.concat(Stream.of(row.get("name").asString()),
				PropertyReader.texts(row, "alsoKnownAs").stream());
		var work = Stream.of(PropertyReader.texts(row, "duties"), PropertyReader.texts(row, "activities"), summary(row))
			.flatMap(List::stream);
		return new Portrait(PropertyReader.id(row), row.get("origin").asString(), titles.toList(), work.toList(),
				row.get("ratings").asList(Portraits::rating), PropertyReader.texts(row, "tools"),
				PropertyReader.number(row, "jobZone"));
	}

	private static List<String> summary(Record row) {
		String summary = PropertyReader.text(row, "summary");
		return (summary != null) ? List.of(summary) : List.of();
	}

	private static Rating rating(Value value) {
		return new Rating(PropertyReader.id(value, "skill"), value.get("importance").asDouble(),
				PropertyReader.decimal(value, "level"),
				value.get("essential").asBoolean() ? Necessity.ESSENTIAL : Necessity.OPTIONAL);
	}

}
