package org.careeratlas.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * A concept that may be a hit, with the properties that rank it.
 *
 * @param matched the name or other name that matched best
 * @param weight rank among candidates with the same kind of match; higher is better
 * @param preferred concept that stands for all that are the same as this one
 */
record SearchCandidate(Id id, String name, String matched, Match match, boolean curated, double weight, Id preferred) {

	/** The kinds of match of the best name, best first. */
	enum Match {

		IS_NAME, IS_OTHER_NAME, BEGINS_IN_NAME, BEGINS_IN_OTHER_NAME, RESEMBLES

	}

	static final Comparator<SearchCandidate> BEST_FIRST = Comparator.comparing(SearchCandidate::match)
		.thenComparing(SearchCandidate::curated, Comparator.reverseOrder())
		.thenComparing(SearchCandidate::weight, Comparator.reverseOrder())
		.thenComparing((candidate) -> candidate.name().length())
		.thenComparing((candidate) -> NameKey.of(candidate.name()))
		.thenComparing(SearchCandidate::id);

	/**
	 * Creates a candidate.
	 * @param other shortest other name in which a word begins with the query; null if
	 * there is none
	 * @param score score in the full-text index
	 * @param degree number of the concept's relationships
	 */
	static SearchCandidate of(Id id, String name, @Nullable String other, boolean curated, double score, double degree,
			Id preferred, SearchWords words) {
		Match match = best(NameKey.of(name), (other != null) ? NameKey.of(other) : null, words);
		boolean byOther = match == Match.IS_OTHER_NAME || match == Match.BEGINS_IN_OTHER_NAME;
		String matched = (byOther && other != null) ? other : name;
		double closeness = (match == Match.RESEMBLES) ? score / 10 : closeness(NameKey.of(matched), words);
		return new SearchCandidate(id, name, matched, match, curated, closeness + Math.log10(1 + degree), preferred);
	}

	/**
	 * Returns one candidate for each thing, in the place of its best ranked one: the
	 * curated one, or else the best ranked one.
	 */
	static List<SearchCandidate> oneOfEach(List<SearchCandidate> ranked) {
		var things = new LinkedHashMap<Id, SearchCandidate>();
		ranked.forEach((candidate) -> things.merge(candidate.preferred, candidate,
				(best, other) -> (other.curated && !best.curated) ? other : best));
		return List.copyOf(things.values());
	}

	boolean isExact() {
		return this.match == Match.IS_NAME || this.match == Match.IS_OTHER_NAME;
	}

	private static Match best(String name, @Nullable String other, SearchWords words) {
		if (name.equals(words.key())) {
			return Match.IS_NAME;
		}
		if (other != null && other.equals(words.key())) {
			return Match.IS_OTHER_NAME;
		}
		if (words.begin(name)) {
			return Match.BEGINS_IN_NAME;
		}
		return (other != null) ? Match.BEGINS_IN_OTHER_NAME : Match.RESEMBLES;
	}

	/**
	 * Returns one point if the name starts with the query, and one if the query ends at
	 * the end of a word.
	 */
	private static int closeness(String name, SearchWords words) {
		boolean whole = (name + " ").contains(words.key() + " ");
		return (name.startsWith(words.key()) ? 1 : 0) + (whole ? 1 : 0);
	}

}
