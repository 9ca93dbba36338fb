package org.careeratlas.model.page;

import java.util.List;

/**
 * A page of a list.
 *
 * @param items items in list order, each with its position
 * @param total number of items in the whole list; 0 if it was not asked for
 */
public record Page<T>(List<Positioned<T>> items, boolean hasPrevious, boolean hasNext, int total) {

	/**
	 * An item with its position in the list.
	 *
	 * @param position values of the sort keys, strings and numbers
	 */
	public record Positioned<T>(T item, List<Object> position) {
	}

}
