package org.careeratlas.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.concepts.SameConcepts;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Id;
import org.careeratlas.model.Node;
import org.careeratlas.model.UnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds skills and tools in a text. The text is neither kept nor logged, and leaves the
 * process in no other way than with the answer.
 */
@Component
public class SkillExtraction {

	/** Longest text, in UTF-16 units. */
	private static final int MAX_LENGTH = 20_000;

	/** More are hardly in a CV. */
	private static final int MAX_CONCEPTS = 200;

	private static final double LIKELY = 0.5;

	/** More are not looked at, and only who wants unlikely ones gets so many. */
	private static final int MAX_FOUND = 600;

	private static final int MAX_UNMATCHED = 50;

	/** What is left of the confidence in sentences about the employer. */
	private static final double IN_BOILERPLATE = 0.3;

	/** Passages whose confidence is this share of the best count as places, too. */
	private static final double PLACE = 0.6;

	/** Below, other concepts for the same words are no rivals. */
	private static final double LEAST_RIVAL = 0.02;

	/** From here on, words are understood well enough. */
	private static final double UNDERSTOOD = 0.2;

	private final Meanings meanings;

	private final Concepts concepts;

	private final SameConcepts same;

	private volatile @Nullable Boilerplate boilerplate;

	SkillExtraction(Meanings meanings, Concepts concepts, SameConcepts same) {
		this.meanings = meanings;
		this.concepts = concepts;
		this.same = same;
	}

	/**
	 * Returns what is found in a text.
	 * @param sources catalogues to look in; null for all
	 * @param first maximum number of concepts
	 * @param minConfidence least confidence; 0 for all candidates
	 * @throws BadRequestException if the text is longer than 20,000 UTF-16 units
	 * @throws UnavailableException if the model is missing, or the vectors of names are
	 * not there yet
	 */
	TextReading read(String text, @Nullable Set<Id> sources, int first, double minConfidence) {
		TextReading reading = read(text, sources, minConfidence);
		return new TextReading(FoundConcept.ofDifferentNames(reading.found()).stream().limit(first).toList(),
				reading.unmatched());
	}

	private TextReading read(String text, @Nullable Set<Id> sources, double minConfidence) {
		if (text.length() > MAX_LENGTH) {
			throw new BadRequestException(
					"text must have at most %d characters, but has %d".formatted(MAX_LENGTH, text.length()));
		}
		List<Passage> passages = Passage.of(text);
		if (passages.isEmpty()) {
			return new TextReading(List.of(), List.of());
		}
		var reader = new PassageReader(passages, this.meanings);
		List<Boolean> isBoilerplate = boilerplate().of(passages, reader);
		var candidates = new ArrayList<Candidate>();
		var unmatched = new ArrayList<TextSpan>();
		for (int i = 0; i < passages.size(); i++) {
			double factor = isBoilerplate.get(i) ? IN_BOILERPLATE : 1;
			List<Candidate> ofPassage = reader.candidates(passages.get(i))
				.stream()
				.filter((candidate) -> isOf(candidate.concept(), sources))
				.map((candidate) -> candidate.times(factor))
				.toList();
			candidates.addAll(ofPassage);
			if (!isBoilerplate.get(i)) {
				unmatched.addAll(Unmatched.in(passages.get(i),
						ofPassage.stream()
							.filter((candidate) -> candidate.confidence() >= UNDERSTOOD)
							.map(Candidate::span)
							.toList()));
			}
		}
		return new TextReading(found(candidates, minConfidence), unmatched.stream().limit(MAX_UNMATCHED).toList());
	}

	/**
	 * Returns the skills and tools that are more likely than not in a text, with their
	 * confidence, most probable first; none of two that are the same thing, and of those
	 * with one name the most probable one.
	 * @throws BadRequestException if the text is longer than 20,000 UTF-16 units
	 * @throws UnavailableException if texts cannot be understood
	 */
	public Map<Concept, Double> concepts(String text) {
		var concepts = new LinkedHashMap<Concept, Double>();
		read(text, null, MAX_CONCEPTS, LIKELY).found()
			.forEach((found) -> concepts.put(found.concept(), found.confidence()));
		return concepts;
	}

	/**
	 * Returns the skills and tools that are more likely than not in a text, in every
	 * catalogue that names them.
	 * @throws BadRequestException if the text is longer than 20,000 UTF-16 units
	 * @throws UnavailableException if texts cannot be understood
	 */
	public List<Concept> inEveryCatalogue(String text) {
		return read(text, null, LIKELY).found().stream().limit(MAX_CONCEPTS).map(FoundConcept::concept).toList();
	}

	private static boolean isOf(Id concept, @Nullable Set<Id> sources) {
		return sources == null || sources.contains(NameIndex.source(concept));
	}

	private Boilerplate boilerplate() {
		Boilerplate known = this.boilerplate;
		if (known == null) {
			known = new Boilerplate(this.meanings);
			this.boilerplate = known;
		}
		return known;
	}

	private List<FoundConcept> found(List<Candidate> candidates, double minConfidence) {
		Map<Id, List<Candidate>> things = things(candidates);
		List<Candidate> best = things.values()
			.stream()
			.map(List::getFirst)
			.filter((candidate) -> candidate.confidence() >= minConfidence)
			.sorted(Candidate.BEST_FIRST)
			.limit(MAX_FOUND)
			.toList();
		Map<Candidate, List<Id>> rivals = new HashMap<>();
		best.forEach((candidate) -> rivals.put(candidate, rivals(candidate, things)));
		Set<Id> shown = Stream
			.concat(best.stream().map(Candidate::concept), rivals.values().stream().flatMap(List::stream))
			.collect(Collectors.toSet());
		Map<Id, Node> nodes = this.concepts.byIds(shown);
		return best.stream()
			.flatMap((candidate) -> found(candidate, things, rivals.getOrDefault(candidate, List.of()), nodes).stream())
			.toList();
	}

	/** Returns the candidates for each thing, best first. */
	private Map<Id, List<Candidate>> things(List<Candidate> candidates) {
		Map<Id, Id> preferred = this.same.preferred();
		return candidates.stream()
			.sorted(Candidate.BEST_FIRST)
			.collect(Collectors.groupingBy(
					(candidate) -> preferred.getOrDefault(candidate.concept(), candidate.concept()), LinkedHashMap::new,
					Collectors.toList()));
	}

	private static List<Id> rivals(Candidate of, Map<Id, List<Candidate>> things) {
		return things.values()
			.stream()
			.filter((others) -> !others.contains(of))
			.flatMap((others) -> others.stream()
				.filter((other) -> other.span().overlaps(of.span()) && other.confidence() >= LEAST_RIVAL)
				.limit(1))
			.sorted(Candidate.BEST_FIRST)
			.limit(FoundConcept.MAX_RIVALS)
			.map(Candidate::concept)
			.toList();
	}

	/** Empty if the concept has been removed meanwhile. */
	private static Optional<FoundConcept> found(Candidate best, Map<Id, List<Candidate>> things, List<Id> rivals,
			Map<Id, Node> nodes) {
		if (!(nodes.get(best.concept()) instanceof Concept concept)) {
			return Optional.empty();
		}
		List<TextSpan> spans = things.values()
			.stream()
			.filter((places) -> places.getFirst().equals(best))
			.flatMap(List::stream)
			.filter((place) -> place.confidence() >= PLACE * best.confidence())
			.map(Candidate::span)
			.distinct()
			.sorted(Comparator.comparing(TextSpan::start).thenComparing(TextSpan::end))
			.toList();
		List<Concept> others = rivals.stream()
			.map(nodes::get)
			.filter(Concept.class::isInstance)
			.map(Concept.class::cast)
			.toList();
		return Optional.of(new FoundConcept(concept, best.confidence(), best.by(), spans, others));
	}

}
