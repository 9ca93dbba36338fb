package org.careeratlas.graphql;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.careeratlas.model.Concept;
import org.careeratlas.model.NameKey;

/** An order of an in-memory list. Positions stay valid when the list changes. */
public final class Ordering<T> implements Comparator<T> {

	private final String name;

	private final Comparator<T> comparator;

	private final List<Key<T>> keys;

	private Ordering(String name, Comparator<T> comparator, List<Key<T>> keys) {
		this.name = name;
		this.comparator = comparator;
		this.keys = keys;
	}

	/** Orders by a number, then by name, then by id. */
	public static <T> Ordering<T> byFigure(String name, ToDoubleFunction<T> figure, boolean descending,
			Function<T, ? extends Concept> concept) {
		Comparator<T> comparator = Comparator.comparingDouble(figure);
		return new Ordering<>(directed(name, descending),
				(descending ? comparator.reversed() : comparator).thenComparing(comparator(concept)),
				List.of(new Key<>(figure::applyAsDouble, Double.class, descending), nameKey(concept, false),
						id(concept, false)));
	}

	/** Orders by name, then by id. */
	public static <T> Ordering<T> byName(Function<T, ? extends Concept> concept, boolean descending) {
		Comparator<T> comparator = comparator(concept);
		return new Ordering<>(directed("name", descending), descending ? comparator.reversed() : comparator,
				List.of(nameKey(concept, descending), id(concept, descending)));
	}

	private static String directed(String name, boolean descending) {
		return descending ? name + " desc" : name;
	}

	private static <T> Comparator<T> comparator(Function<T, ? extends Concept> concept) {
		return Comparator.<T, String>comparing((item) -> concept.apply(item).name(), NameKey::compare)
			.thenComparing((item) -> concept.apply(item).id().value());
	}

	private static <T> Key<T> nameKey(Function<T, ? extends Concept> concept, boolean descending) {
		return new Key<>((item) -> NameKey.of(concept.apply(item).name()), String.class, descending);
	}

	private static <T> Key<T> id(Function<T, ? extends Concept> concept, boolean descending) {
		return new Key<>((item) -> concept.apply(item).id().value(), String.class, descending);
	}

	String name() {
		return this.name;
	}

	List<Class<?>> types() {
		return this.keys.stream().<Class<?>>map(Key::type).toList();
	}

	List<Object> position(T item) {
		return this.keys.stream().map((key) -> key.value().apply(item)).toList();
	}

	@Override
	public int compare(T one, T other) {
		return this.comparator.compare(one, other);
	}

	int compare(List<Object> one, List<Object> other) {
		for (int i = 0; i < this.keys.size(); i++) {
			int order = this.keys.get(i).compare(one.get(i), other.get(i));
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}

	private record Key<T>(Function<T, Object> value, Class<?> type, boolean descending) {

		int compare(Object one, Object other) {
			int order = (one instanceof Double figure && other instanceof Double otherFigure)
					? Double.compare(figure, otherFigure) : one.toString().compareTo(other.toString());
			return this.descending ? -order : order;
		}

	}

}
