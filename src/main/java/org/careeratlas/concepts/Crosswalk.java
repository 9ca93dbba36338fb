package org.careeratlas.concepts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.model.Concept;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Tool;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.model.fact.Mapping;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.NearCache;
import org.careeratlas.neo4j.NodeMapper;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.neo4j.RelationQuery;
import org.careeratlas.neo4j.WarmUp;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

/** Matches of roles, skills and tools between catalogues. */
@Repository
public class Crosswalk implements WarmUp {

	/** Counterparts of a role, by mapping with exact ones first, then by name. */
	public static final RelationQuery<Role, Counterpart<Role>> ROLES = counterparts(Role.class);

	/** Counterparts of a skill, in the same order. */
	public static final RelationQuery<Skill, Counterpart<Skill>> SKILLS = counterparts(Skill.class);

	/** Counterparts of a tool, in the same order. */
	public static final RelationQuery<Tool, Counterpart<Tool>> TOOLS = counterparts(Tool.class);

	private static final String CONFLICTS = """
			MATCH (from:Concept)-[dispute:DISPUTED_MATCH|MATCHES]->(to:Concept)
			WHERE type(dispute) = 'DISPUTED_MATCH' OR dispute.basis = 'EDITORIAL'
			OPTIONAL MATCH (from)-[match:MATCHES {basis: 'DOCUMENT'}]-(to)
			WITH from, to, dispute, %s AS official
			WHERE type(dispute) = 'DISPUTED_MATCH' OR official <> dispute.mapping
			WITH from, to, official, dispute.mapping AS other, collect(DISTINCT properties(dispute)) AS facts
			ORDER BY from.nameKey, from.id, to.nameKey, to.id, official, other
			RETURN from.id AS from, to.id AS to, official, other, facts
			""".formatted(seenFrom("from"));

	private final Cypher cypher;

	private final NearCache cache;

	private final RelationLoader relations;

	private final Concepts concepts;

	Crosswalk(Cypher cypher, NearCache cache, RelationLoader relations, Concepts concepts) {
		this.cypher = cypher;
		this.cache = cache;
		this.relations = relations;
		this.concepts = concepts;
	}

	/**
	 * A match states how its target relates to its start; read from the target, the
	 * mapping is inverted. Where several sources match the same two, the word of a
	 * publisher counts before that of the editors, and theirs before that of a rule;
	 * those who agree are its evidence.
	 */
	private static <N extends Concept> RelationQuery<N, Counterpart<N>> counterparts(Class<N> type) {
		NodeMapper<N> mapper = NodeMapper.of(type);
		return RelationQuery
			.<N, Counterpart<N>>rows("MATCHES " + type.getSimpleName(),
					matches(type, "properties(match)", mapper.projection("other")),
					(row) -> counterpart(row, mapper.map(row.get("other"))))
			.briefly(matches(type, "match {.source, .basis}", mapper.briefProjection("other")),
					(row) -> counterpart(row, mapper.mapBrief(row.get("other"))))
			.orderedBy(Comparator.comparing(Counterpart::mapping));
	}

	private static String matches(Class<?> type, String fact, String other) {
		return """
				UNWIND $ids AS id
				MATCH (concept:Node {id: id})-[match:MATCHES]-(other:%s)
				WITH id, other, match, %s AS mapping,
				  CASE match.basis WHEN 'DOCUMENT' THEN 0 WHEN 'EDITORIAL' THEN 1 ELSE 2 END AS rank
				ORDER BY rank, mapping
				WITH id, other, collect({mapping: mapping, facts: %s}) AS matches
				ORDER BY other.nameKey, other.id
				RETURN id, %s AS other, matches[0].mapping AS mapping,
				       [match IN matches WHERE match.mapping = matches[0].mapping | match.facts] AS facts
				""".formatted(type.getSimpleName(), seenFrom("concept"), fact, other);
	}

	private static <N extends Concept> Counterpart<N> counterpart(Record row, N other) {
		return new Counterpart<>(PropertyReader.constant(row, "mapping", Mapping.class), other,
				PropertyReader.evidence(row.get("facts").asList((fact) -> fact)));
	}

	/** Returns the expression for the mapping of {@code match}, seen from a node. */
	private static String seenFrom(String node) {
		return """
				CASE WHEN startNode(match) = %s THEN match.mapping
				  ELSE coalesce({BROAD: 'NARROW', NARROW: 'BROAD'}[match.mapping], match.mapping) END"""
			.formatted(node);
	}

	/**
	 * Returns what rules or the editors say of two concepts against the word of a
	 * publisher, by the names of the concepts.
	 */
	public List<CrosswalkConflict> conflicts() {
		return this.cache.get(Crosswalk.class, "conflicts", this::readConflicts);
	}

	private List<CrosswalkConflict> readConflicts() {
		List<Conflict> found = this.cypher.read(CONFLICTS, Map.of(), Conflict::of);
		Map<Id, Concept> concepts = this.concepts.byIds(found.stream()
			.flatMap((conflict) -> Stream.of(conflict.from(), conflict.to()))
			.collect(Collectors.toSet()), Concept.class);
		return found.stream()
			.map((conflict) -> new CrosswalkConflict(Objects.requireNonNull(concepts.get(conflict.from())),
					Objects.requireNonNull(concepts.get(conflict.to())), conflict.official(), conflict.other(),
					conflict.evidence()))
			.toList();
	}

	/** A conflict, before its concepts are read. */
	private record Conflict(Id from, Id to, @Nullable Mapping official, Mapping other, List<Evidence> evidence) {

		static Conflict of(Record row) {
			return new Conflict(PropertyReader.id(row, "from"), PropertyReader.id(row, "to"),
					row.get("official").isNull() ? null : PropertyReader.constant(row, "official", Mapping.class),
					PropertyReader.constant(row, "other", Mapping.class),
					PropertyReader.evidence(row.get("facts").asList((fact) -> fact)));
		}

	}

	@Override
	public void warmUp() {
		this.relations.warmUp(ROLES, SKILLS, TOOLS);
	}

}
