package org.careeratlas.graphql;

import org.jspecify.annotations.Nullable;

/**
 * Paging information of a connection: the cursors of its ends, and whether there are
 * other pages.
 */
public record PageInfo(boolean hasPreviousPage, boolean hasNextPage, @Nullable Cursor startCursor,
		@Nullable Cursor endCursor) {
}
