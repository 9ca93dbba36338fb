package org.careeratlas.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;
import org.careeratlas.neo4j.Change;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.GraphReadiness;
import org.careeratlas.neo4j.GraphVersion;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.text.Wording.Type;
import org.springframework.stereotype.Repository;

/**
 * Keeps the vectors of names in the graph, under the digest of the model and the text: a
 * name that has changed has another one. A value takes a byte, an eighth of a list of
 * floats.
 */
@Repository
class TextVectors {

	private static final int AT_ONCE = 4_000;

	private static final int MAX_SENTENCE = 250;

	private final Cypher cypher;

	private final GraphVersion version;

	private final GraphReadiness readiness;

	TextVectors(Cypher cypher, GraphVersion version, GraphReadiness readiness) {
		this.cypher = cypher;
		this.version = version;
		this.readiness = readiness;
	}

	/** Whether the graph is complete, and nobody waits for its first answers. */
	boolean isTime() {
		return this.readiness.waitingFor() == null && this.readiness.isWarm();
	}

	/** Returns a text that is equal as long as the names are the same. */
	String version() {
		return this.version.current();
	}

	/** To be called after other meanings are known. */
	void forgetAnswers() {
		this.version.forgetAnswers();
	}

	/**
	 * Returns all names of roles, skills and tools; of roles, what is said first of them
	 * in place of other names. Groups, such as ESCO's "knowledge", are no skills: no role
	 * requires them, and others are narrower.
	 */
	List<Wording> wordings() {
		return Stream.of(ConceptKind.ROLE, ConceptKind.SKILL, ConceptKind.TOOL)
			.flatMap((kind) -> this.cypher.readAll(
					"""
							MATCH (concept:%s)
							WHERE NOT EXISTS { (concept)<-[:BROADER]-(:Skill) } OR EXISTS { (concept)<-[:REQUIRES]-() }
							RETURN concept.id AS id, concept.name AS name, %s
							ORDER BY id
							""".formatted(kind.label(),
							(kind == ConceptKind.ROLE) ? "[] AS others, concept.summary AS description"
									: "coalesce(concept.alsoKnownAs, []) AS others, null AS description"),
					Map.of(), (row) -> {
						var id = PropertyReader.id(row);
						Stream<Wording> others = PropertyReader.names(row, "others")
							.stream()
							.map((other) -> new Wording(id, kind, Type.OTHER_NAME, other));
						Stream<Wording> description = Stream.ofNullable(PropertyReader.text(row, "description"))
							.map((text) -> new Wording(id, kind, Type.DESCRIPTION, beginning(text)));
						return Stream
							.of(Stream.of(new Wording(id, kind, Type.NAME, PropertyReader.name(row))), others,
									description)
							.flatMap((wordings) -> wordings)
							.toList();
					})
				.stream()
				.flatMap(List::stream))
			.toList();
	}

	/** Returns the first sentence, and not more than what a sentence needs. */
	private static String beginning(String text) {
		int end = text.indexOf(". ");
		return text.substring(0, Math.min((end > 0) ? end : text.length(), MAX_SENTENCE));
	}

	/** Returns the skills and tools that any source matches with one of a catalogue. */
	Set<Id> matchedWith(Id catalogue) {
		return Set.copyOf(this.cypher.read("""
				MATCH (concept:Skill|Tool)-[:MATCHES]-(other)
				WHERE other.id STARTS WITH $prefix
				RETURN DISTINCT concept.id AS id
				""", Map.of("prefix", catalogue.value() + "-"), PropertyReader::id));
	}

	/** Returns the vectors that are kept of those with the digests. */
	Map<String, byte[]> find(Collection<String> digests) {
		var vectors = new HashMap<String, byte[]>();
		// in parts, since a row takes several times the memory of its vector
		parts(digests).forEach((part) -> this.cypher.readAll("""
				UNWIND $digests AS digest
				MATCH (vector:TextVector {digest: digest})
				RETURN digest, vector.values AS values
				""", Map.of("digests", part),
				(row) -> vectors.put(row.get("digest").asString(), row.get("values").asByteArray())));
		return vectors;
	}

	void add(String model, Map<String, byte[]> vectors) {
		List<Map<String, Object>> rows = vectors.entrySet()
			.stream()
			.map((vector) -> Map.<String, Object>of("digest", vector.getKey(), "values", vector.getValue()))
			.toList();
		change("""
				UNWIND $rows AS row
				MERGE (vector:TextVector {digest: row.digest})
				SET vector.model = $model, vector.values = row.values
				""", Map.of("rows", rows, "model", model));
	}

	/** Removes the vectors without one of the digests. */
	void keepOnly(Collection<String> digests) {
		var outdated = new HashSet<>(this.cypher.readAll("MATCH (vector:TextVector) RETURN vector.digest AS digest",
				Map.of(), (row) -> row.get("digest").asString()));
		digests.forEach(outdated::remove);
		parts(outdated).forEach((part) -> change("""
				UNWIND $digests AS digest
				MATCH (vector:TextVector {digest: digest})
				DELETE vector
				""", Map.of("digests", part)));
	}

	private static Stream<List<String>> parts(Collection<String> digests) {
		return digests.stream().gather(Gatherers.windowFixed(AT_ONCE));
	}

	/** No answer rests on what is kept, so that nothing has to be forgotten. */
	private void change(String statement, Map<String, Object> parameters) {
		this.cypher.change((client) -> {
			client.query(statement).bindAll(parameters).run();
			return Change.NOTHING;
		});
	}

}
