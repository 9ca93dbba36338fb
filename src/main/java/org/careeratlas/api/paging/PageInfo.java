package org.careeratlas.api.paging;

import org.jspecify.annotations.Nullable;

/** Where a page stands in its list. */
public record PageInfo(boolean hasPreviousPage, boolean hasNextPage, @Nullable Cursor startCursor,
		@Nullable Cursor endCursor) {
}
