package org.careeratlas.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careeratlas.graph.Page.Positioned;

import org.springframework.stereotype.Component;

/**
 * Search over names, other names and codes, as somebody types. Neo4j finds at most 300
 * candidates, of which only what ranks them is read, and then the nodes of one page. Any
 * input is safe.
 */
@Component
public class Search {

	private static final String CURATED = "seed";

	/** Fewer hits than these may be a typo's doing. */
	private static final int FEW = 10;

	/** How many names are looked at for those that the graph knows most about. */
	private static final int NAMES = 20_000;

	/** How many hits are ranked of those in names, and of those anywhere. */
	private static final int RANKED = 150;

	/** Hits in other names that may be of a kind that nobody asked for. */
	private static final int FILTERED = 5_000;

	/**
	 * What equals, then names that the graph knows most about, then the best anywhere.
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
			RETURN node.id AS id, node.name AS name, node.origin = $curated AS curated, score,
			       COUNT { (node)--() } AS degree,
			       [(node)-[:MATCHES {mapping: 'EXACT'}]-(other) | other.id] AS same,
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

	/** A page of the best hits of the kinds, best first; positions are ranks from 0. */
	public Page<SearchHit> find(String query, Set<ConceptKind> kinds, Window window) {
		var wanted = SearchWords.of(query);
		if (wanted.isEmpty() || kinds.isEmpty()) {
			return new Page<>(List.of(), false, false, 0);
		}
		List<SearchCandidate> candidates = candidates(wanted, wanted.anywhere(), kinds);
		if (candidates.size() < FEW && candidates.stream().noneMatch(SearchCandidate::isExact)) {
			candidates = candidates(wanted, wanted.withTypos(), kinds);
		}
		return page(SearchGroup.of(candidates), window);
	}

	private List<SearchCandidate> candidates(SearchWords wanted, String anywhere, Set<ConceptKind> kinds) {
		boolean all = kinds.size() == ConceptKind.values().length;
		String labels = all ? "Concept" : kinds.stream().map(ConceptKind::label).collect(Collectors.joining("|"));
		return this.cypher
			.read(CANDIDATES.formatted(labels),
					Map.of("key", wanted.key(), "begun", " " + wanted.key(), "inNames", wanted.inNames(), "anywhere",
							anywhere, "names", NAMES, "hits", all ? RANKED : FILTERED, "ranked", RANKED, "curated",
							CURATED),
					(row) -> SearchCandidate.of(row, wanted))
			.stream()
			.sorted(SearchCandidate.BEST_FIRST)
			.toList();
	}

	private Page<SearchHit> page(List<SearchGroup> groups, Window window) {
		int start = (window.from() == null) ? 0 : after((double) window.from().getFirst(), groups.size());
		int end = Math.min(start + window.size(), groups.size());
		Map<Id, Node> nodes = this.concepts.byIds(ids(groups.subList(start, end)));
		List<Positioned<SearchHit>> hits = IntStream.range(start, end)
			.filter((rank) -> nodes.containsKey(groups.get(rank).best().id()))
			.mapToObj((rank) -> new Positioned<>(hit(groups.get(rank), nodes), List.<Object>of((double) rank)))
			.toList();
		return new Page<>(hits, start > 0, end < groups.size(), groups.size());
	}

	private static int after(double rank, int size) {
		return (int) Math.clamp(rank + 1, 0, size);
	}

	private static Set<Id> ids(List<SearchGroup> groups) {
		return groups.stream()
			.flatMap(SearchGroup::members)
			.map(SearchCandidate::id)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static SearchHit hit(SearchGroup group, Map<Id, Node> nodes) {
		List<Concept> members = group.members()
			.map((candidate) -> nodes.get(candidate.id()))
			.filter(Objects::nonNull)
			.map(Concept.class::cast)
			.toList();
		return new SearchHit(members.getFirst(), group.best().matched(), members.subList(1, members.size()));
	}

}
