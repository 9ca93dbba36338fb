package org.careeratlas.text;

import java.util.List;
import java.util.function.Consumer;

import org.careeratlas.model.Concept;
import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;

/**
 * A concept that was found in a text.
 *
 * @param confidence estimated probability that the text is about it, 0 to 1
 * @param rivals what the same words may mean instead, most probable first
 */
record FoundConcept(Concept concept, double confidence, RecognizedBy by, List<TextSpan> spans,
		List<Concept> rivals) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.concept.forEachSource(action);
		this.rivals.forEach((rival) -> rival.forEachSource(action));
	}

}
