package org.careeratlas.model.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A request for a page of a list.
 *
 * @param size maximum number of items
 * @param backward whether to return the items before {@code from} rather than those after
 * it
 * @param from position of the item next to the page, which is excluded; null to start at
 * an end of the list
 * @param counted whether the size of the whole list is asked for
 */
public record KeysetRequest(int size, boolean backward, @Nullable List<Object> from, boolean counted) {

	/** Creates a request for a page that knows the size of the list. */
	public KeysetRequest(int size, boolean backward, @Nullable List<Object> from) {
		this(size, backward, from, true);
	}

}
