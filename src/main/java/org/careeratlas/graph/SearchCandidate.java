package org.careeratlas.graph;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What is known of a concept that may be a hit, to rank it.
 *
 * @param matched the name or other name that matched best
 * @param weight orders equals in how they match: the more, the better
 * @param same the concepts that mean exactly the same
 */
record SearchCandidate(Id id, String name, String matched, Match match, boolean curated, double weight, Set<Id> same) {

	/** How well the best name matches, the best first. */
	enum Match {

		IS_NAME, IS_OTHER_NAME, BEGINS_IN_NAME, BEGINS_IN_OTHER_NAME, RESEMBLES

	}

	static final Comparator<SearchCandidate> BEST_FIRST = Comparator.comparing(SearchCandidate::match)
		.thenComparing(SearchCandidate::curated, Comparator.reverseOrder())
		.thenComparing(SearchCandidate::weight, Comparator.reverseOrder())
		.thenComparing((candidate) -> candidate.name().length())
		.thenComparing((candidate) -> NameKey.of(candidate.name()))
		.thenComparing(SearchCandidate::id);

	static SearchCandidate of(Record row, SearchWords wanted) {
		String name = row.get("name").asString();
		String other = Values.text(row, "other");
		Match match = best(NameKey.of(name), (other != null) ? NameKey.of(other) : null, wanted);
		boolean byOther = match == Match.IS_OTHER_NAME || match == Match.BEGINS_IN_OTHER_NAME;
		String matched = (byOther && other != null) ? other : name;
		double closeness = (match == Match.RESEMBLES) ? row.get("score").asDouble() / 10
				: closeness(NameKey.of(matched), wanted);
		double weight = closeness + Math.log10(1 + row.get("degree").asDouble());
		return new SearchCandidate(Values.id(row), name, matched, match, row.get("curated").asBoolean(), weight,
				row.get("same").asList(Value::asString).stream().map(Id::new).collect(Collectors.toUnmodifiableSet()));
	}

	boolean isExact() {
		return this.match == Match.IS_NAME || this.match == Match.IS_OTHER_NAME;
	}

	private static Match best(String name, @Nullable String other, SearchWords wanted) {
		if (name.equals(wanted.key())) {
			return Match.IS_NAME;
		}
		if (other != null && other.equals(wanted.key())) {
			return Match.IS_OTHER_NAME;
		}
		if (wanted.begin(name)) {
			return Match.BEGINS_IN_NAME;
		}
		return (other != null) ? Match.BEGINS_IN_OTHER_NAME : Match.RESEMBLES;
	}

	/** One for beginning with what was typed, one more for its ending with a word. */
	private static int closeness(String name, SearchWords wanted) {
		boolean whole = (name + " ").contains(wanted.key() + " ");
		return (name.startsWith(wanted.key()) ? 1 : 0) + (whole ? 1 : 0);
	}

}
