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
 */
public record KeysetRequest(int size, boolean backward, @Nullable List<Object> from) {
}
