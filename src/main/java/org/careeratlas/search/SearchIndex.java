package org.careeratlas.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.careeratlas.text.Meanings.Near;

/** All names of all concepts, by their words. */
final class SearchIndex {

	/** Maximum number of ranked hits. */
	private static final int MAX_RANKED = 300;

	/** With fewer hits, the query may contain a typo. */
	private static final int FEW = 10;

	/** How much less the second reading of a query counts than what is typed. */
	private static final double READING = 0.25;

	/** How much less each further reading counts. */
	private static final double FURTHER_READING = 0.75;

	/** How much the words in a name count that has others. */
	private static final double IN_NAME = 0.4;

	/** Somebody who writes a sentence asks for work rather than for a tool. */
	private static final double ROLE_IN_SENTENCE = 0.5;

	/**
	 * What a cosine of meanings counts. Those of the nearest names are between .3 and .7,
	 * so that it decides more than the words which a name has of a sentence.
	 */
	private static final double MEANING = 16;

	private final List<Named> concepts;

	private final double[] priors;

	private final Map<Id, Integer> numbers = new HashMap<>();

	private final LabelIndex labels;

	private final ShortForms shortForms;

	private SearchIndex(List<Named> concepts, ShortForms shortForms) {
		this.concepts = concepts;
		this.shortForms = shortForms;
		this.priors = concepts.stream().mapToDouble(Named::prior).toArray();
		var names = new ArrayList<Label>();
		for (int i = 0; i < concepts.size(); i++) {
			this.numbers.put(concepts.get(i).id(), i);
			addLabels(i, names);
		}
		this.labels = LabelIndex.of(names);
	}

	static SearchIndex of(List<Named> concepts, ShortForms shortForms) {
		return new SearchIndex(List.copyOf(concepts), shortForms);
	}

	/** Each name once, as what counts most. */
	private void addLabels(int number, List<Label> names) {
		Named concept = this.concepts.get(number);
		var seen = new HashSet<String>();
		addLabels(number, Label.Kind.NAME, List.of(concept.name()), seen, names);
		addLabels(number, Label.Kind.CODE, concept.codes(), seen, names);
		addLabels(number, Label.Kind.REPORTED, concept.reported(), seen, names);
		addLabels(number, Label.Kind.OTHER, concept.others(), seen, names);
	}

	private static void addLabels(int number, Label.Kind kind, List<String> texts, Set<String> seen,
			List<Label> names) {
		texts.stream()
			.filter((text) -> seen.add(NameKey.of(text)))
			.forEach((text) -> names.add(new Label(number, kind, text)));
	}

	/** Returns an estimate of the memory that the index takes, in bytes. */
	double bytes() {
		return 160.0 * this.labels.size();
	}

	/**
	 * Returns at most 300 concepts of the kinds, best first.
	 * @param meanings how near to the query the concepts are in meaning that are nearest;
	 * asked only where no name contains all words
	 */
	SearchHits find(String query, Set<ConceptKind> kinds, Supplier<List<Near>> meanings) {
		SearchWords words = SearchWords.ofQuery(query);
		if (words.isEmpty() || kinds.isEmpty()) {
			return new SearchHits(List.of(), false);
		}
		List<SearchWords> readings = readings(words);
		SearchHits found = hits(candidates(readings, kinds, true, false));
		if (found.ranked().size() < FEW && found.ranked().stream().noneMatch(SearchCandidate::exact)
				&& !words.isSentence()) {
			found = hits(candidates(readings, kinds, true, true));
		}
		if (!found.ranked().isEmpty()) {
			return found;
		}
		Map<Integer, SearchCandidate> best = candidates(readings, kinds, false, true);
		// letters at random are near to something, too
		if (!best.isEmpty() || words.isSentence()) {
			meanings.get().forEach((near) -> add(near, words, best));
		}
		return hits(best);
	}

	private List<SearchWords> readings(SearchWords words) {
		var readings = new LinkedHashSet<SearchWords>();
		for (SearchWords reading : this.shortForms.readings(words)) {
			readings.add(reading.withoutFillers());
		}
		List.copyOf(readings).forEach((reading) -> readings.addAll(this.labels.compounds(reading)));
		return List.copyOf(readings);
	}

	private Map<Integer, SearchCandidate> candidates(List<SearchWords> readings, Set<ConceptKind> kinds, boolean all,
			boolean typos) {
		var best = new HashMap<Integer, SearchCandidate>();
		var matches = this.labels.matches();
		for (int i = 0; i < readings.size(); i++) {
			SearchWords reading = readings.get(i);
			double less = (i == 0) ? 0 : READING + FURTHER_READING * (i - 1);
			this.labels
				.find(matches, reading, all, typos, (concept) -> kinds.contains(this.concepts.get(concept).kind()))
				.forEach((match) -> add(match, all, less, reading, best));
		}
		return best;
	}

	private SearchHits hits(Map<Integer, SearchCandidate> best) {
		List<SearchCandidate> ranked = best.values()
			.stream()
			.sorted(SearchCandidate.BEST_FIRST)
			.limit(MAX_RANKED)
			.map(this::withName)
			.sorted(SearchCandidate.BEST_FIRST)
			.toList();
		return new SearchHits(oneOfEach(ranked), best.size() > MAX_RANKED);
	}

	/** What is called so in other names is more likely meant if its name says so, too. */
	private SearchCandidate withName(SearchCandidate candidate) {
		double share = this.labels.share(candidate.reading(), candidate.concept().name());
		return candidate.plus(candidate.exact() ? share : IN_NAME * share);
	}

	private void add(LabelMatch match, boolean all, double less, SearchWords reading,
			Map<Integer, SearchCandidate> best) {
		Label label = this.labels.label(match.label());
		if (!match.isOfWholeWords() && !label.kind().isPrimary() && reading.isShort()) {
			return;
		}
		Named concept = this.concepts.get(label.concept());
		double kind = (!all && concept.kind() == ConceptKind.ROLE) ? ROLE_IN_SENTENCE : 0;
		double score = Scoring.of(match, label, all, reading) + this.priors[label.concept()] + kind - less;
		SearchCandidate known = best.get(label.concept());
		if (known == null || known.score() < score) {
			String matched = (known != null && known.exact()) ? known.matched() : label.text();
			best.put(label.concept(), new SearchCandidate(concept, matched, reading, match.isAll(), score));
		}
	}

	private void add(Near near, SearchWords query, Map<Integer, SearchCandidate> best) {
		Integer number = this.numbers.get(near.concept());
		if (number != null) {
			Named concept = this.concepts.get(number);
			double kind = (concept.kind() == ConceptKind.ROLE) ? ROLE_IN_SENTENCE : 0;
			best.merge(number, new SearchCandidate(concept, near.name(), query, false, this.priors[number] + kind)
				.plus(MEANING * near.similarity()), (known, added) -> known.plus(MEANING * near.similarity()));
		}
	}

	/**
	 * Returns one candidate for each thing, in the place of its best ranked one: the
	 * curated one, or else the best ranked one; of tools, always the preferred one.
	 */
	private List<SearchCandidate> oneOfEach(List<SearchCandidate> ranked) {
		var things = new LinkedHashMap<Id, SearchCandidate>();
		ranked.forEach((candidate) -> things.merge(candidate.concept().preferred(), shown(candidate),
				(one, other) -> (other.concept().curated() && !one.concept().curated()) ? other : one));
		return List.copyOf(things.values());
	}

	private SearchCandidate shown(SearchCandidate candidate) {
		Integer preferred = this.numbers.get(candidate.concept().preferred());
		boolean tool = candidate.concept().kind() == ConceptKind.TOOL;
		return (tool && preferred != null) ? candidate.as(this.concepts.get(preferred)) : candidate;
	}

}
