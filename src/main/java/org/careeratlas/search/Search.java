package org.careeratlas.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.model.Concept;
import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;
import org.careeratlas.model.Node;
import org.careeratlas.model.page.KeysetRequest;
import org.careeratlas.model.page.Page;
import org.careeratlas.model.page.Page.Positioned;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.GraphSnapshot;
import org.careeratlas.neo4j.GraphSnapshots;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.WarmUp;
import org.careeratlas.text.Meanings;
import org.careeratlas.text.Meanings.Near;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

/**
 * Searches names, other names and codes as the user types. All names are in memory; only
 * the nodes of one page are read. Concepts that are the same thing are one hit; for
 * tools, that is always the preferred one. Any input is safe.
 */
@Repository
class Search implements WarmUp {

	private static final String CURATED = "seed";

	/** Concepts whose meanings are looked at where no name has all words. */
	private static final int NEAREST = 60;

	private static final String NAMES = """
			MATCH (node:Concept)
			RETURN node.id AS id, node.name AS name, labels(node) AS labels,
			       coalesce(node.reportedTitles, []) AS reported,
			       coalesce(node.alsoKnownAs, []) AS others,
			       [code IN coalesce(node.codes, []) | split(code, ' ')[1]]
			         + coalesce([node.abbreviation], []) AS codes,
			       node.origin = $curated AS curated, COUNT { (node)--() } AS degree,
			       coalesce(head([(node)-[:PROJECTED]->(outlook) | outlook.employed]), 0.0) AS employed,
			       coalesce(head([(node)-[:SAME_AS]->(other:Concept) | other.id]), node.id) AS preferred
			ORDER BY id
			""";

	private final Cypher cypher;

	private final Concepts concepts;

	private final Meanings meanings;

	private final GraphSnapshot<SearchIndex> index;

	Search(Cypher cypher, GraphSnapshots snapshots, Concepts concepts, Meanings meanings) {
		this.cypher = cypher;
		this.meanings = meanings;
		this.concepts = concepts;
		ShortForms shortForms = ShortForms.load();
		this.index = snapshots.of("search", () -> SearchIndex.of(names(), shortForms), SearchIndex::bytes);
	}

	private List<Named> names() {
		return this.cypher.read(NAMES, Map.of("curated", CURATED), Search::named);
	}

	private static Named named(Record row) {
		return new Named(PropertyReader.id(row), kind(row), PropertyReader.name(row),
				PropertyReader.names(row, "reported"), PropertyReader.names(row, "others"),
				PropertyReader.texts(row, "codes"), row.get("curated").asBoolean(), row.get("degree").asInt(),
				row.get("employed").asDouble(), PropertyReader.id(row, "preferred"));
	}

	private static ConceptKind kind(Record row) {
		List<String> labels = row.get("labels").asList(Value::asString);
		return Stream.of(ConceptKind.values())
			.filter((kind) -> labels.contains(kind.label()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No kind of concept among " + labels));
	}

	/** Returns a page of hits of the kinds, best first; positions are ranks from 0. */
	Page<SearchHit> find(String query, Set<ConceptKind> kinds, KeysetRequest request) {
		return page(find(query, kinds), request);
	}

	/** Returns all hits of the kinds, best first. */
	SearchHits find(String query, Set<ConceptKind> kinds) {
		return this.index.get().find(query, kinds, () -> near(query, kinds));
	}

	/** None before the meanings of names are known. */
	private List<Near> near(String query, Set<ConceptKind> kinds) {
		return this.meanings.isReady() ? this.meanings.nearest(query, kinds, NEAREST) : List.of();
	}

	/** Returns a page of the hits; positions are ranks from 0. */
	Page<SearchHit> page(SearchHits all, KeysetRequest request) {
		List<SearchCandidate> hits = all.ranked();
		int start = (request.from() == null) ? 0 : after((double) request.from().getFirst(), hits.size());
		int end = Math.min(start + request.size(), hits.size());
		Map<Id, Node> nodes = this.concepts
			.byIds(hits.subList(start, end).stream().map(SearchCandidate::id).collect(Collectors.toSet()));
		List<Positioned<SearchHit>> items = IntStream.range(start, end)
			.filter((rank) -> nodes.containsKey(hits.get(rank).id()))
			.mapToObj((rank) -> new Positioned<>(hit(hits.get(rank), nodes), List.<Object>of((double) rank)))
			.toList();
		return new Page<>(items, start > 0, end < hits.size(), hits.size());
	}

	private static int after(double rank, int size) {
		return (int) Math.clamp(rank + 1, 0, size);
	}

	@Override
	public void warmUp() {
		find("manager", EnumSet.allOf(ConceptKind.class), new KeysetRequest(1, false, null));
	}

	private static SearchHit hit(SearchCandidate candidate, Map<Id, Node> nodes) {
		return new SearchHit((Concept) Objects.requireNonNull(nodes.get(candidate.id())), candidate.matched());
	}

}
