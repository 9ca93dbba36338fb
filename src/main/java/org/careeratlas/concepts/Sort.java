package org.careeratlas.concepts;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careeratlas.model.page.Direction;
import org.careeratlas.model.page.KeysetRequest;

/** An order of nodes {@code n}: by one or several keys, then by name and id. */
record Sort(List<Key> keys) {

	private static final String NAME = "n.nameKey";

	private static final Key ID = new Key("n.id", Direction.ASC);

	/** Orders by the keys. Names after them always ascend, and so do ids. */
	static Sort by(List<Key> leading) {
		boolean isNamed = leading.stream().anyMatch((key) -> key.expression().equals(NAME));
		return new Sort(Stream
			.of(leading.stream(), isNamed ? Stream.<Key>empty() : Stream.of(Key.ofName(Direction.ASC)), Stream.of(ID))
			.flatMap((part) -> part)
			.toList());
	}

	static Sort by(Key leading) {
		return by(List.of(leading));
	}

	static Sort byName(Direction direction) {
		return by(Key.ofName(direction));
	}

	/** The values that are sorted by, each with a name. */
	String values() {
		return each((i) -> "%s AS sort%d".formatted(this.keys.get(i).expression(), i))
			.collect(Collectors.joining(", "));
	}

	String position() {
		return each("sort%d"::formatted).collect(Collectors.joining(", ", "[", "]"));
	}

	/**
	 * Returns a condition on names that the page satisfies, so that an index finds its
	 * start.
	 */
	String range(KeysetRequest request) {
		if (!NAME.equals(this.keys.getFirst().expression())) {
			return "true";
		}
		return (request.from() == null) ? "n.nameKey >= ''"
				: "n.nameKey %s $from[0]".formatted(descends(0, request.backward()) ? "<=" : ">=");
	}

	String order(boolean backward) {
		return each((i) -> "sort%d%s".formatted(i, descends(i, backward) ? " DESC" : ""))
			.collect(Collectors.joining(", "));
	}

	String after(boolean backward) {
		String nested = "false";
		for (int i = this.keys.size() - 1; i >= 0; i--) {
			nested = "(sort%1$d %2$s $from[%1$d] OR (sort%1$d = $from[%1$d] AND %3$s))".formatted(i,
					descends(i, backward) ? "<" : ">", nested);
		}
		return nested;
	}

	private boolean descends(int i, boolean backward) {
		return (this.keys.get(i).direction() == Direction.DESC) != backward;
	}

	private <T> Stream<T> each(IntFunction<T> part) {
		return IntStream.range(0, this.keys.size()).mapToObj(part);
	}

	/** What is sorted by, a number unless it is the name. */
	record Key(String expression, Direction direction) {

		static Key ofName(Direction direction) {
			return new Key(NAME, direction);
		}

		/** Nodes without the figure come last in both directions. */
		static Key ofKnown(String figure, Direction direction) {
			String last = (direction == Direction.DESC) ? "-1e12" : "1e12";
			return new Key("coalesce(%s, %s)".formatted(figure, last), direction);
		}

	}

}
