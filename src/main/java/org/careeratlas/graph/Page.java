package org.careeratlas.graph;

import java.util.List;

/**
 * A stretch of a list.
 *
 * @param items in the order of the list, each with its position
 * @param total how many items the whole list has
 */
public record Page<T>(List<Positioned<T>> items, boolean hasPrevious, boolean hasNext, int total) {

	/**
	 * An item and where it stands in its list.
	 *
	 * @param position the values that the list is ordered by, texts and numbers
	 */
	public record Positioned<T>(T item, List<Object> position) {
	}

}
