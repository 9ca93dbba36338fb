package org.careeratlas.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.careeratlas.model.Concept;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.careeratlas.model.Sourced;

/**
 * A concept that was found in a text.
 *
 * @param confidence estimated probability that the text is about it, 0 to 1
 * @param rivals what the same words may mean instead, most probable first
 */
record FoundConcept(Concept concept, double confidence, RecognizedBy by, List<TextSpan> spans,
		List<Concept> rivals) implements Sourced {

	static final int MAX_RIVALS = 3;

	/**
	 * Returns the most probable one of those that have one name; the others are its
	 * rivals.
	 */
	static List<FoundConcept> ofDifferentNames(List<FoundConcept> bestFirst) {
		var byName = new LinkedHashMap<String, FoundConcept>();
		bestFirst.forEach((found) -> byName.merge(NameKey.of(found.concept.name()), found, FoundConcept::withRival));
		return List.copyOf(byName.values());
	}

	private FoundConcept withRival(FoundConcept other) {
		List<Concept> all = Stream.concat(Stream.of(other.concept), this.rivals.stream())
			.distinct()
			.limit(MAX_RIVALS)
			.toList();
		return new FoundConcept(this.concept, this.confidence, this.by, this.spans, all);
	}

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.concept.forEachSource(action);
		this.rivals.forEach((rival) -> rival.forEachSource(action));
	}

}
