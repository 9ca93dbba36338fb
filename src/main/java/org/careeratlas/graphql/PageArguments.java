package org.careeratlas.graphql;

import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.page.KeysetRequest;
import org.jspecify.annotations.Nullable;

/**
 * The requested page, in the terms of the Relay specification. A validated argument of
 * controllers.
 */
public final class PageArguments {

	/** Allowed sizes of a page; larger ones are rejected before anything is fetched. */
	static final Range SIZE = new Range(0, 100);

	private static final int DEFAULT_SIZE = 20;

	private final int size;

	private final boolean backward;

	private final @Nullable String cursor;

	private final boolean counted;

	private PageArguments(int size, boolean backward, @Nullable String cursor, boolean counted) {
		this.size = size;
		this.backward = backward;
		this.cursor = cursor;
		this.counted = counted;
	}

	/**
	 * Reads the arguments of a field, which declares all four or only first and after.
	 * @throws BadRequestException if both directions are requested, or the size is out of
	 * range
	 */
	static PageArguments of(DataFetchingEnvironment field) {
		Integer first = field.getArgument("first");
		String after = field.getArgument("after");
		Integer last = field.getArgument("last");
		String before = field.getArgument("before");
		boolean counted = SelectedFields.of(field).counts();
		if (last == null && before == null) {
			return new PageArguments(SIZE.orDefault("first", first, DEFAULT_SIZE), false, after, counted);
		}
		if (first != null || after != null) {
			throw new BadRequestException("Give first and after, or last and before, but not both");
		}
		return new PageArguments(SIZE.orDefault("last", last, DEFAULT_SIZE), true, before, counted);
	}

	public int size() {
		return this.size;
	}

	boolean backward() {
		return this.backward;
	}

	/** Whether the start of the list is all that must be known. */
	boolean isStart() {
		return !this.backward && this.cursor == null && !this.counted;
	}

	/**
	 * Returns the position that the page starts after or ends before; null to start at an
	 * end of the list.
	 */
	@Nullable List<Object> from(String order, List<Class<?>> types) {
		return (this.cursor != null) ? Cursor.decode(this.cursor, order, types) : null;
	}

	KeysetRequest keysetRequest(String order, List<Class<?>> types) {
		return new KeysetRequest(this.size, this.backward, from(order, types), this.counted);
	}

}
