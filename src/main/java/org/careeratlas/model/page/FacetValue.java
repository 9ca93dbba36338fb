package org.careeratlas.model.page;

import java.util.List;
import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;

/**
 * A value of a field, with the number of items that have it.
 *
 * @param sources sources of these items
 */
public record FacetValue(String value, int count, List<Id> sources) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.sources.forEach(action);
	}

}
