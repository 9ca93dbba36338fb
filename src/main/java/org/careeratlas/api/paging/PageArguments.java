package org.careeratlas.api.paging;

import java.util.List;

import org.careeratlas.api.guard.BadRequestException;
import org.careeratlas.graph.Window;
import org.jspecify.annotations.Nullable;

/** The arguments that a page is asked for with, checked. */
public final class PageArguments {

	/** Of any page; the guard refuses larger ones before anything is fetched. */
	private static final int MAXIMUM = 100;

	private static final int DEFAULT = 20;

	private final int size;

	private final boolean backward;

	private final @Nullable String cursor;

	private PageArguments(int size, boolean backward, @Nullable String cursor) {
		this.size = size;
		this.backward = backward;
		this.cursor = cursor;
	}

	/** A page from the beginning of the list or after a cursor. */
	public static PageArguments forward(@Nullable Integer first, @Nullable String after) {
		return new PageArguments(size("first", first), false, after);
	}

	/**
	 * A page that goes either way.
	 * @throws BadRequestException if both ways are asked for at once
	 */
	public static PageArguments of(@Nullable Integer first, @Nullable String after, @Nullable Integer last,
			@Nullable String before) {
		if (last == null && before == null) {
			return forward(first, after);
		}
		if (first != null || after != null) {
			throw new BadRequestException("Give first and after, or last and before, but not both");
		}
		return new PageArguments(size("last", last), true, before);
	}

	private static int size(String argument, @Nullable Integer size) {
		if (size == null) {
			return DEFAULT;
		}
		if (size < 0 || size > MAXIMUM) {
			throw new BadRequestException("%s must be from 0 to %d, but is %d".formatted(argument, MAXIMUM, size));
		}
		return size;
	}

	public int size() {
		return this.size;
	}

	boolean backward() {
		return this.backward;
	}

	/**
	 * The position that the page starts after, or ends before; null at an end of the
	 * list.
	 */
	@Nullable List<Object> from(String order, List<Class<?>> types) {
		return (this.cursor != null) ? Cursor.decode(this.cursor, order, types) : null;
	}

	Window window(String order, List<Class<?>> types) {
		return new Window(this.size, this.backward, from(order, types));
	}

}
