package org.careeratlas.known;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.NameKey;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.GraphSnapshot;
import org.careeratlas.neo4j.GraphSnapshots;
import org.springframework.stereotype.Repository;

/**
 * All ids and words that requests can name. They are kept as a snapshot, so that to check
 * known ones costs no statement; the graph is asked only about what seems unknown.
 */
@Repository
public class KnownNames {

	/** Measured: approximate size of an id in a set. */
	private static final int BYTES_PER_NAME = 120;

	/** What is longer resembles nothing. */
	private static final int MAX_LENGTH = 100;

	private static final int MAX_WORDS = 8;

	/** More words than that are not listed in a message. */
	private static final int FEW = 30;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private static final String CATEGORIES = "coalesce(n.categories, [n.category])";

	private final Cypher cypher;

	private final GraphSnapshot<Map<Naming, Set<String>>> names;

	KnownNames(Cypher cypher, GraphSnapshots snapshots) {
		this.cypher = cypher;
		this.names = snapshots.of("known-names", this::read,
				(names) -> BYTES_PER_NAME * (double) names.values().stream().mapToInt(Set::size).sum());
	}

	/**
	 * Checks that there is all that the names stand for.
	 * @throws BadRequestException if something is unknown; the message tells the nearest
	 * known name
	 */
	public void require(Names used) {
		used.forEach((kind, names) -> names.stream()
			.filter((name) -> !known(kind).contains(name))
			.filter((name) -> !exists(kind, name))
			.findFirst()
			.ifPresent((name) -> {
				throw new BadRequestException(unknown(kind, name));
			}));
	}

	/**
	 * Returns a question after the nearest known id, such as
	 * {@code : did you mean "planning"?}, or an empty text if none is near.
	 * @param word what the message calls the kind, such as {@code skill}
	 */
	public String question(String word, String id) {
		return Naming.of(word).flatMap((kind) -> nearest(kind, id)).map(KnownNames::question).orElse("");
	}

	private static String question(String name) {
		return ": did you mean \"%s\"?".formatted(name);
	}

	private String unknown(Naming kind, String name) {
		String quoted = (name.length() > MAX_LENGTH) ? name.substring(0, MAX_LENGTH) + "..." : name;
		return (kind.isId() ? "There is no %s with the id '%s'%s" : "There is no %s '%s'%s").formatted(kind.word(),
				quoted, advice(kind, name));
	}

	private String advice(Naming kind, String name) {
		Set<String> known = known(kind);
		return nearest(kind, name).map(KnownNames::question)
			.or(() -> other(name).map((other) -> ", which is that of a " + other.word()))
			.orElseGet(() -> (known.isEmpty() || known.size() > FEW) ? ""
					: known.stream().sorted().collect(Collectors.joining("\", \"", "; there are \"", "\"")));
	}

	private Optional<Naming> other(String id) {
		return Stream.of(Naming.values())
			.filter((kind) -> kind.isId() && kind != Naming.CONCEPT && known(kind).contains(id))
			.findFirst();
	}

	/** The id or word that is spelled most alike, or the id of what is named that way. */
	private Optional<String> nearest(Naming kind, String name) {
		if (name.length() > MAX_LENGTH) {
			return Optional.empty();
		}
		Stream<Named> spelled = Suggestion.nearest(name, known(kind)).map((id) -> new Named(id, id)).stream();
		Stream<Named> found = kind.isConcept() ? search(kind, name).stream() : Stream.empty();
		return Stream.concat(spelled, found)
			.min(Comparator.comparingInt((one) -> Suggestion.distance(name, one.name())))
			.map(Named::id);
	}

	/** Finds concepts in whose names are all words of the text, with a typo or two. */
	private List<Named> search(Naming kind, String text) {
		String query = WORD.matcher(NameKey.of(text))
			.results()
			.map(MatchResult::group)
			.limit(MAX_WORDS)
			.map((word) -> "+name:%s~%d".formatted(word, Math.min(word.length() / 4, 2)))
			.collect(Collectors.joining(" "));
		return query.isEmpty() ? List.of() : this.cypher.read("""
				CALL db.index.fulltext.queryNodes('concept_search', $query) YIELD node, score
				WHERE node:%s
				RETURN node.id AS id, node.name AS name
				ORDER BY score DESC, node.id
				LIMIT 20
				""".formatted(kind.label()), Map.of("query", query),
				(row) -> new Named(row.get("id").asString(), row.get("name").asString()));
	}

	private Set<String> known(Naming kind) {
		return this.names.get().getOrDefault(kind, Set.of());
	}

	/** The snapshot may not know of the last change yet. */
	private boolean exists(Naming kind, String name) {
		String match = switch (kind) {
			case FAMILY -> "MATCH (n:Role {family: $name})";
			case CATEGORY -> "MATCH (n:Tool) WHERE $name IN %s".formatted(CATEGORIES);
			default -> "MATCH (n:Node&%s {id: $name})".formatted(kind.label());
		};
		return !this.cypher.read(match + " RETURN 1 AS one LIMIT 1", Map.of("name", name), (row) -> true).isEmpty();
	}

	private Map<Naming, Set<String>> read() {
		var read = new EnumMap<Naming, Set<String>>(Naming.class);
		this.cypher
			.read("""
					MATCH (n:Role|Skill|Tool|Framework|Certification|RoleGroup|Source|Organization)
					RETURN [label IN labels(n) WHERE NOT label IN ['Node', 'Concept']] AS labels, collect(n.id) AS names
					UNION ALL
					MATCH (n:Role) WHERE n.family IS NOT NULL
					RETURN ['FAMILY'] AS labels, collect(DISTINCT n.family) AS names
					UNION ALL
					MATCH (n:Tool) UNWIND %s AS category
					RETURN ['CATEGORY'] AS labels, collect(DISTINCT category) AS names
					""".formatted(CATEGORIES), Map.of(),
					(row) -> Map.entry(row.get("labels").asList((label) -> label.asString()),
							row.get("names").asList((name) -> name.asString())))
			.forEach((names) -> kinds(names.getKey())
				.forEach((kind) -> read.merge(kind, Set.copyOf(names.getValue()), KnownNames::union)));
		return read;
	}

	private static Stream<Naming> kinds(List<String> labels) {
		return Stream.of(Naming.values())
			.filter((kind) -> labels.contains(kind.isId() ? kind.label() : kind.name()) || (kind == Naming.CONCEPT
					&& Stream.of(Naming.values()).anyMatch((one) -> one.isConcept() && labels.contains(one.label()))));
	}

	private static Set<String> union(Collection<String> one, Collection<String> other) {
		return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
	}

	/** A node with the text that a name is compared with. */
	private record Named(String id, String name) {
	}

}
