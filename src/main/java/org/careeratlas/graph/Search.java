package org.careeratlas.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.stereotype.Component;

/**
 * Search over names, other names and codes. Words may be beginnings and may have a typo;
 * what equals the query comes first, and of equals the curated. Any input is safe.
 */
@Component
public class Search {

	/** How many candidates are ranked: more than anybody pages through. */
	private static final int CANDIDATES = 500;

	private static final int WORDS = 10;

	private static final int LENGTH = 200;

	private static final String CURATED = "seed";

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private final Cypher cypher;

	Search(Cypher cypher) {
		this.cypher = cypher;
	}

	/** The best hits, best first, of the kinds, at most 500. */
	public List<SearchHit> find(String query, Set<ConceptKind> kinds) {
		String wanted = NameKey.of(query.length() > LENGTH ? query.substring(0, LENGTH) : query);
		if (wanted.isEmpty()) {
			return List.of();
		}
		return this.cypher
			.read("""
					CALL () {
					  CALL db.index.fulltext.queryNodes('concept_text', $lucene, {limit: $candidates}) YIELD node, score
					  RETURN node, score
					  UNION ALL
					  MATCH (node:Concept {nameKey: $wanted})
					  RETURN node, 0.0 AS score
					}
					WITH node, max(score) AS score
					WHERE any(label IN labels(node) WHERE label IN $labels)
					RETURN node, score
					""",
					Map.of("lucene", lucene(wanted), "wanted", wanted, "candidates", CANDIDATES, "labels",
							kinds.stream().map(ConceptKind::label).toList()),
					(row) -> Ranked.of(row, wanted))
			.stream()
			.sorted(Ranked.ORDER)
			.map(Ranked::hit)
			.toList();
	}

	/** All words in some form, or else the whole as it stands, which finds codes. */
	static String lucene(String wanted) {
		String phrase = "\"" + wanted.replace("\\", "\\\\").replace("\"", "\\\"") + "\"^8";
		String words = Arrays.stream(NO_WORD.split(wanted))
			.filter((word) -> !word.isEmpty())
			.limit(WORDS)
			.map(Search::inSomeForm)
			.collect(Collectors.joining(" AND "));
		return words.isEmpty() ? phrase : "(" + words + ") OR " + phrase;
	}

	private static String inSomeForm(String word) {
		String forms = word + "^4 OR " + word + "*^2";
		return "(" + switch (word.length()) {
			case 1, 2, 3 -> forms;
			case 4, 5, 6, 7 -> forms + " OR " + word + "~1";
			default -> forms + " OR " + word + "~2";
		} + ")";
	}

	private record Ranked(SearchHit hit, int tier, boolean curated) {

		static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::tier)
			.thenComparing(Ranked::curated, Comparator.reverseOrder())
			.thenComparing((ranked) -> ranked.hit().score(), Comparator.reverseOrder())
			.thenComparing((ranked) -> NameKey.of(ranked.hit().concept().name()))
			.thenComparing((ranked) -> ranked.hit().concept().id());

		static Ranked of(Record row, String wanted) {
			Concept concept = Values.node(row.get("node"), Concept.class);
			String matched = namesOf(concept, row.get("node"))
				.min(Comparator.comparingInt((name) -> tierOf(name, wanted)))
				.orElseThrow();
			int tier = (tierOf(matched, wanted) == 0 && !matched.equals(concept.name())) ? 1 : tierOf(matched, wanted);
			return new Ranked(new SearchHit(concept, matched, row.get("score").asDouble()), tier,
					CURATED.equals(row.get("node").get("origin").asString()));
		}

		/** The name first, so that it wins over another name that matches as well. */
		private static Stream<String> namesOf(Concept concept, MapAccessor node) {
			String abbreviation = (concept instanceof Certification certification) ? certification.abbreviation()
					: null;
			return Stream
				.of(Stream.of(concept.name()), Stream.ofNullable(abbreviation),
						Values.texts(node, "alsoKnownAs").stream(), concept.codes().stream().map(ExternalCode::code))
				.flatMap((names) -> names)
				.filter(Objects::nonNull);
		}

		/** 0 equal, 2 begins so, 3 has a word that begins so, 4 resembles. */
		private static int tierOf(String name, String wanted) {
			String key = NameKey.of(name);
			if (key.equals(wanted)) {
				return 0;
			}
			if (key.startsWith(wanted)) {
				return 2;
			}
			return key.contains(" " + wanted) ? 3 : 4;
		}

	}

}
