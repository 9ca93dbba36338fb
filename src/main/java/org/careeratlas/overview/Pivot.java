package org.careeratlas.overview;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * A table of roles.
 *
 * @param cells by row and column; null where nothing is known
 * @param rowCount number of all rows, of which the first are given
 * @param columnCount number of all columns
 * @param currency of pay; null for other measures
 * @param sources sources that state something about the counted roles
 */
record Pivot(List<String> rows, List<String> columns, List<List<@Nullable Double>> cells, int rowCount, int columnCount,
		@Nullable String currency, Set<Id> sources) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.sources.forEach(action);
	}

}
