package org.careeratlas.model.page;

import java.util.List;
import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;

/**
 * How many items of a list there are of each value of a field.
 *
 * @param field field of a filter that narrows the list to values
 * @param values the most frequent one first
 */
public record Facet(String field, List<FacetValue> values) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.values.forEach((value) -> value.forEachSource(action));
	}

}
