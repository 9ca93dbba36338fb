package org.careeratlas.concepts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.page.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Order of roles, always with the name as the last sort key.
 *
 * @param thenBy order of roles that are equal in this one; null for the name
 */
record RoleOrder(Field field, Direction direction, @Nullable RoleOrder thenBy) {

	public static final RoleOrder BY_NAME = new RoleOrder(Field.NAME, Direction.ASC, null);

	private static final int MOST_KEYS = 4;

	/**
	 * Returns this order and those after it, up to the name, which leaves nothing to
	 * order.
	 * @throws BadRequestException if there are too many
	 */
	List<RoleOrder> keys() {
		List<RoleOrder> all = Stream.iterate(this, (order) -> order != null, (order) -> order.thenBy)
			.limit(MOST_KEYS + 1)
			.toList();
		if (all.size() > MOST_KEYS) {
			throw new BadRequestException("orderBy may have at most %d keys".formatted(MOST_KEYS));
		}
		long figures = all.stream().takeWhile((order) -> order.field != Field.NAME).count();
		return all.subList(0, (int) Math.min(figures + 1, all.size()));
	}

	/** Returns what cursors of this order are told by. */
	String name() {
		return keys().stream()
			.map((order) -> (order.field.name() + " " + order.direction.name()).toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(", "));
	}

	/** Returns the types of the values in a position of a role. */
	List<Class<?>> types() {
		Stream<Class<?>> figures = keys().stream()
			.filter((order) -> order.field != Field.NAME)
			.map((order) -> Double.class);
		return Stream.<Class<?>>concat(figures, Stream.of(String.class, String.class)).toList();
	}

	/** Sort key. */
	public enum Field {

		NAME, JOB_ZONE, PAY, GROWTH, OPENINGS, SKILLS

	}

}
