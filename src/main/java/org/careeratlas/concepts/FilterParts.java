package org.careeratlas.concepts;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.careeratlas.model.BadRequestException;
import org.jspecify.annotations.Nullable;

/** A filter that may be made up of others of its kind. */
interface FilterParts<F extends FilterParts<F>> {

	/** More cannot be planned in time. */
	int MOST = 30;

	/** Filters, all of which must hold. */
	@Nullable List<F> and();

	/** Filters, at least one of which must hold. */
	@Nullable List<F> or();

	/** Filter that must not hold. */
	@Nullable F not();

	F self();

	/**
	 * Checks how many filters it is made up of.
	 * @throws BadRequestException if there are too many
	 */
	default void checkSize() {
		var size = new AtomicInteger();
		each((filter) -> size.incrementAndGet());
		if (size.get() > MOST) {
			throw new BadRequestException(
					"filter is made up of %d filters, and at most %d are allowed".formatted(size.get(), MOST));
		}
	}

	/** Does something with the filter, and with each that it is made up of. */
	default void each(Consumer<F> action) {
		action.accept(self());
		F not = not();
		Stream.of(orNone(and()), orNone(or()), (not != null) ? List.of(not) : List.<F>of())
			.flatMap(List::stream)
			.forEach((part) -> part.each(action));
	}

	static <T> List<T> orNone(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

}
