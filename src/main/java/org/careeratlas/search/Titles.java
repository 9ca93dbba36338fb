package org.careeratlas.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.GraphSnapshot;
import org.careeratlas.neo4j.GraphSnapshots;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.WarmUp;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

/**
 * Finds the roles that job titles belong to. Neither a title nor its context is kept or
 * logged.
 */
@Repository
public class Titles implements WarmUp {

	private static final String ROLES = """
			MATCH (role:Role)
			RETURN role.id AS id, role.name AS name, coalesce(role.reportedTitles, []) AS reported,
			       coalesce(role.alsoKnownAs, []) AS others, coalesce(role.summary, '') AS description,
			       coalesce(head([(role)-[:PROJECTED]->(outlook) | outlook.employed]), 0.0) AS employed,
			       coalesce([role.source], []) + [(role)-[:STATED_BY]->(source:Source) | source.id] AS sources,
			       coalesce(head([(role)-[:SAME_AS]->(other:Role) | other.id]), role.id) AS preferred
			ORDER BY id
			""";

	private final Cypher cypher;

	private final Concepts concepts;

	private final GraphSnapshot<TitleIndex> index;

	Titles(Cypher cypher, GraphSnapshots snapshots, Concepts concepts) {
		this.cypher = cypher;
		this.concepts = concepts;
		ShortForms shortForms = ShortForms.load();
		this.index = snapshots.of("titles", () -> TitleIndex.of(roles(), shortForms), TitleIndex::bytes);
	}

	private List<TitledRole> roles() {
		return this.cypher.read(ROLES, Map.of(), Titles::role);
	}

	private static TitledRole role(Record row) {
		return new TitledRole(PropertyReader.id(row), PropertyReader.name(row), PropertyReader.names(row, "reported"),
				PropertyReader.names(row, "others"), row.get("description").asString(), row.get("employed").asDouble(),
				row.get("sources").asList(PropertyReader::asId), PropertyReader.id(row, "preferred"));
	}

	/**
	 * Returns the roles that a title most likely belongs to, most likely first.
	 * @param context text in which the title stands; null without one
	 * @param sources sources that may describe the roles; null for all
	 */
	List<TitleMatch> find(String title, @Nullable String context, @Nullable Set<Id> sources, int first) {
		List<TitleHit> hits = this.index.get().find(title, context, sources, first);
		Map<Id, Role> roles = this.concepts.byIds(hits.stream().map(TitleHit::role).collect(Collectors.toSet()),
				Role.class);
		return hits.stream()
			.filter((hit) -> roles.containsKey(hit.role()))
			.map((hit) -> new TitleMatch(Objects.requireNonNull(roles.get(hit.role())), hit.confidence(),
					hit.matched()))
			.toList();
	}

	/**
	 * Returns the role that is called so, of several the most likely one; empty if the
	 * title is no name of a role.
	 */
	public Optional<Id> called(String title) {
		return this.index.get().called(title);
	}

	@Override
	public void warmUp() {
		find("manager", null, null, 1);
	}

}
