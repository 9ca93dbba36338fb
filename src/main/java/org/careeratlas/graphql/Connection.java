package org.careeratlas.graphql;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.careeratlas.model.Sourced;
import org.careeratlas.model.page.KeysetRequest;
import org.careeratlas.model.page.Page;
import org.careeratlas.model.page.Page.Positioned;

/** A page of a list, as a connection of the Relay specification. */
public record Connection<N extends Sourced, E extends Edge<N>>(List<E> edges, PageInfo pageInfo, int totalCount) {

	private static final List<Class<?>> NAME_TYPES = List.of(String.class, String.class);

	private static final List<Class<?>> RANK_TYPES = List.of(Double.class);

	private static final List<Class<?>> FIGURE_TYPES = List.of(Double.class, String.class, String.class);

	/** Returns the nodes of the page, without the facts of the edges. */
	public List<N> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

	/** Creates a page of an in-memory list in any order. */
	public static <T, N extends Sourced, E extends Edge<N>> Connection<N, E> of(List<T> all, Ordering<T> order,
			PageArguments arguments, BiFunction<Cursor, T, E> edge) {
		List<Object> from = arguments.from(order.name(), order.types());
		List<T> sorted = all.stream().sorted(order).toList();
		List<T> candidates = (from == null) ? sorted
				: sorted.stream()
					.filter((item) -> order.compare(order.position(item), from) * (arguments.backward() ? -1 : 1) > 0)
					.toList();
		int size = Math.min(arguments.size(), candidates.size());
		List<Positioned<T>> items = (arguments.backward()
				? candidates.subList(candidates.size() - size, candidates.size()) : candidates.subList(0, size))
			.stream()
			.map((item) -> new Positioned<>(item, order.position(item)))
			.toList();
		boolean hasMore = size < candidates.size();
		boolean hasSkipped = candidates.size() < sorted.size();
		return of(new Page<>(items, arguments.backward() ? hasMore : hasSkipped,
				arguments.backward() ? hasSkipped : hasMore, all.size()), order.name(), edge);
	}

	/**
	 * Creates a page of an in-memory list that is already in its final order; the
	 * position of an item is its index.
	 */
	public static <T, N extends Sourced, E extends Edge<N>> Connection<N, E> ranked(List<T> all, String order,
			PageArguments arguments, BiFunction<Cursor, T, E> edge) {
		List<Object> from = arguments.from(order, RANK_TYPES);
		int start = (from == null) ? 0 : (int) Math.clamp((double) from.getFirst() + 1, 0, all.size());
		int end = Math.min(start + arguments.size(), all.size());
		List<Positioned<T>> items = IntStream.range(start, end)
			.mapToObj((i) -> new Positioned<>(all.get(i), List.<Object>of((double) i)))
			.toList();
		return of(new Page<>(items, start > 0, end < all.size(), all.size()), order, edge);
	}

	/** Creates a page of nodes that the graph orders by name. */
	public static <N extends Sourced> Connection<N, NodeEdge<N>> byName(String order, PageArguments arguments,
			Function<KeysetRequest, Page<N>> list) {
		return of(list.apply(arguments.keysetRequest(order, NAME_TYPES)), order, NodeEdge::new);
	}

	/** Creates a page of nodes that the graph orders by a number, then by name. */
	public static <N extends Sourced> Connection<N, NodeEdge<N>> byFigure(String order, PageArguments arguments,
			Function<KeysetRequest, Page<N>> list) {
		return of(list.apply(arguments.keysetRequest(order, FIGURE_TYPES)), order, NodeEdge::new);
	}

	/**
	 * Creates a page of nodes in any order of the graph, whose positions have the types.
	 */
	public static <N extends Sourced> Connection<N, NodeEdge<N>> of(String order, List<Class<?>> types,
			PageArguments arguments, Function<KeysetRequest, Page<N>> list) {
		return of(list.apply(arguments.keysetRequest(order, types)), order, NodeEdge::new);
	}

	/** Creates a page of a list that the graph ranks. */
	public static <T, N extends Sourced, E extends Edge<N>> Connection<N, E> byRank(String order,
			PageArguments arguments, Function<KeysetRequest, Page<T>> list, BiFunction<Cursor, T, E> edge) {
		return of(list.apply(arguments.keysetRequest(order, RANK_TYPES)), order, edge);
	}

	private static <T, N extends Sourced, E extends Edge<N>> Connection<N, E> of(Page<T> page, String order,
			BiFunction<Cursor, T, E> edge) {
		List<E> edges = page.items()
			.stream()
			.map((item) -> edge.apply(new Cursor(order, item.position()), item.item()))
			.toList();
		return new Connection<>(edges, new PageInfo(page.hasPrevious(), page.hasNext(),
				edges.isEmpty() ? null : edges.getFirst().cursor(), edges.isEmpty() ? null : edges.getLast().cursor()),
				page.total());
	}

}
