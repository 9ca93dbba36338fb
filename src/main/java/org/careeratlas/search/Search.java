package org.careeratlas.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.model.Concept;
import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;
import org.careeratlas.model.Node;
import org.careeratlas.model.page.KeysetRequest;
import org.careeratlas.model.page.Page;
import org.careeratlas.model.page.Page.Positioned;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.WarmUp;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

/**
 * Searches names, other names and codes as the user types. Neo4j finds at most 300
 * candidates, of which only the properties for ranking are read, and then the nodes of
 * one page. Concepts that are the same thing are one hit; for tools, that is always the
 * preferred one. Any input is safe.
 */
@Repository
class Search implements WarmUp {

	private static final String CURATED = "seed";

	/** Queries for the warm-up: short and long ones, and one with a typo. */
	private static final List<String> WARM_UP_QUERIES = List.of("m", "ma", "man", "manager", "product manager",
			"mnager");

	/** With fewer hits, the query may contain a typo. */
	private static final int FEW = 10;

	/** Maximum number of hits in names of which the best connected are chosen. */
	private static final int MAX_NAMES = 20_000;

	/** Maximum number of ranked hits in names, and of those anywhere. */
	private static final int MAX_RANKED = 150;

	/** Maximum number of hits anywhere before filtering by kind. */
	private static final int MAX_UNFILTERED = 5_000;

	/**
	 * Exact names, then names of the best connected concepts, then the best hits
	 * anywhere.
	 */
	private static final String CANDIDATES = """
			CALL () {
			  MATCH (node:Concept {nameKey: $key})
			  WHERE node:%1$s
			  RETURN node, 0.0 AS score
			  LIMIT $ranked
			UNION ALL
			  CALL db.index.fulltext.queryNodes('concept_search', $inNames, {limit: $names}) YIELD node, score
			  WHERE node:%1$s
			  WITH node, score > 1000 AS curated, COUNT { (node)--() } AS degree
			  ORDER BY curated DESC, degree DESC
			  LIMIT $ranked
			  RETURN node, 0.0 AS score
			UNION ALL
			  CALL db.index.fulltext.queryNodes('concept_search', $anywhere, {limit: $hits}) YIELD node, score
			  WHERE node:%1$s
			  RETURN node, score
			  LIMIT $ranked
			}
			WITH node, max(score) AS score
			OPTIONAL MATCH (node)-[:SAME_AS]->(other:Concept)
			WITH node, score, coalesce(other, node) AS preferred
			WITH node, score, preferred, CASE WHEN node:Tool THEN preferred ELSE node END AS shown
			RETURN shown.id AS id, node.name AS name, shown.origin = $curated AS curated, score,
			       COUNT { (node)--() } AS degree,
			       preferred.id AS preferred,
			       reduce(best = null, other IN coalesce(node.alsoKnownAs, []) + coalesce([node.abbreviation], [])
			         + [code IN coalesce(node.codes, []) | split(code, ' ')[1]] |
			         CASE WHEN ' ' + toLower(other) CONTAINS $begun AND (best IS NULL OR size(other) < size(best))
			           THEN other ELSE best END) AS other
			""";

	private final Cypher cypher;

	private final Concepts concepts;

	Search(Cypher cypher, Concepts concepts) {
		this.cypher = cypher;
		this.concepts = concepts;
	}

	/** Returns a page of hits of the kinds, best first; positions are ranks from 0. */
	Page<SearchHit> find(String query, Set<ConceptKind> kinds, KeysetRequest request) {
		var words = SearchWords.of(query);
		if (words.isEmpty() || kinds.isEmpty()) {
			return new Page<>(List.of(), false, false, 0);
		}
		List<SearchCandidate> candidates = candidates(words, words.anywhere(), kinds);
		if (candidates.size() < FEW && candidates.stream().noneMatch(SearchCandidate::isExact)) {
			candidates = candidates(words, words.withTypos(), kinds);
		}
		return page(SearchCandidate.oneOfEach(candidates), request);
	}

	private List<SearchCandidate> candidates(SearchWords words, String anywhere, Set<ConceptKind> kinds) {
		boolean all = kinds.size() == ConceptKind.values().length;
		String labels = all ? "Concept" : kinds.stream().map(ConceptKind::label).collect(Collectors.joining("|"));
		return this.cypher
			.read(CANDIDATES.formatted(labels),
					Map.of("key", words.key(), "begun", " " + words.key(), "inNames", words.inNames(), "anywhere",
							anywhere, "names", MAX_NAMES, "hits", all ? MAX_RANKED : MAX_UNFILTERED, "ranked",
							MAX_RANKED, "curated", CURATED),
					(row) -> candidate(row, words))
			.stream()
			.sorted(SearchCandidate.BEST_FIRST)
			.toList();
	}

	private static SearchCandidate candidate(Record row, SearchWords words) {
		return SearchCandidate.of(PropertyReader.id(row), row.get("name").asString(), PropertyReader.text(row, "other"),
				row.get("curated").asBoolean(), row.get("score").asDouble(), row.get("degree").asDouble(),
				PropertyReader.id(row, "preferred"), words);
	}

	private Page<SearchHit> page(List<SearchCandidate> hits, KeysetRequest request) {
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
		WARM_UP_QUERIES
			.forEach((query) -> find(query, EnumSet.allOf(ConceptKind.class), new KeysetRequest(1, false, null)));
	}

	private static SearchHit hit(SearchCandidate candidate, Map<Id, Node> nodes) {
		return new SearchHit((Concept) Objects.requireNonNull(nodes.get(candidate.id())), candidate.matched());
	}

}
