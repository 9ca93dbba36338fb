package org.careeratlas.text;

import java.util.List;
import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;

/**
 * What was understood of a text.
 *
 * @param found skills and tools, most probable first
 * @param unmatched phrases that look like skills and are none of those known
 */
record TextReading(List<FoundConcept> found, List<TextSpan> unmatched) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.found.forEach((concept) -> concept.forEachSource(action));
	}

}
