package org.careeratlas.api.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.careeratlas.graph.Concept;
import org.careeratlas.graph.NameKey;

/**
 * An order of a list that is held in memory: a position in it survives changes of the
 * list.
 */
public final class Ordering<T> {

	private final String name;

	private final List<Key<T>> keys = new ArrayList<>();

	private Ordering(String name) {
		this.name = name;
	}

	/** An order that begins with a figure. */
	public static <T> Ordering<T> by(String name, Function<T, Double> figure, boolean descending) {
		return new Ordering<T>(name + (descending ? " desc" : "")).then(figure, Double.class, descending);
	}

	/** An order by name, then by id. */
	public static <T> Ordering<T> byName(Function<T, ? extends Concept> concept, boolean descending) {
		return new Ordering<T>("name" + (descending ? " desc" : "")).thenName(concept, descending);
	}

	/** Lets equals go by name, then by id. */
	public Ordering<T> thenByName(Function<T, ? extends Concept> concept) {
		return thenName(concept, false);
	}

	private Ordering<T> thenName(Function<T, ? extends Concept> concept, boolean descending) {
		return then((item) -> NameKey.of(concept.apply(item).name()), String.class, descending)
			.then((item) -> concept.apply(item).id().value(), String.class, descending);
	}

	private <K extends Comparable<K>> Ordering<T> then(Function<T, K> key, Class<K> type, boolean descending) {
		this.keys.add(new Key<>(key::apply, type, descending));
		return this;
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
