package org.careeratlas.api.paging;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.careeratlas.graph.Page;
import org.careeratlas.graph.Page.Positioned;
import org.careeratlas.graph.Window;

/** A page of a list. */
public record Connection<N, E extends Edge<N>>(List<E> edges, PageInfo pageInfo, int totalCount) {

	private static final List<Class<?>> BY_NAME = List.of(String.class, String.class);

	private static final List<Class<?>> BY_RANK = List.of(Double.class);

	private static final List<Class<?>> BY_FIGURE = List.of(Double.class, String.class, String.class);

	/** The page's nodes: the edges without their facts. */
	public List<N> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

	/** A page of a list that is held in memory, in whatever order. */
	public static <T, N, E extends Edge<N>> Connection<N, E> of(List<T> all, Ordering<T> order, PageArguments arguments,
			BiFunction<Cursor, T, E> edge) {
		List<Object> from = arguments.from(order.name(), order.types());
		List<T> sorted = all.stream().sorted(order).toList();
		List<T> beyond = (from == null) ? sorted
				: sorted.stream()
					.filter((item) -> order.compare(order.position(item), from) * (arguments.backward() ? -1 : 1) > 0)
					.toList();
		int size = Math.min(arguments.size(), beyond.size());
		List<Positioned<T>> wanted = (arguments.backward() ? beyond.subList(beyond.size() - size, beyond.size())
				: beyond.subList(0, size))
			.stream()
			.map((item) -> new Positioned<>(item, order.position(item)))
			.toList();
		boolean more = size < beyond.size();
		boolean cut = beyond.size() < sorted.size();
		return of(new Page<>(wanted, arguments.backward() ? more : cut, arguments.backward() ? cut : more, all.size()),
				order.name(), edge);
	}

	/** A page of a list that comes in its final order, which each item's rank keeps. */
	public static <T, N, E extends Edge<N>> Connection<N, E> ranked(List<T> all, String order, PageArguments arguments,
			BiFunction<Cursor, T, E> edge) {
		List<Object> from = arguments.from(order, BY_RANK);
		int start = (from == null) ? 0 : (int) Math.clamp((double) from.getFirst() + 1, 0, all.size());
		int end = Math.min(start + arguments.size(), all.size());
		List<Positioned<T>> wanted = IntStream.range(start, end)
			.mapToObj((i) -> new Positioned<>(all.get(i), List.<Object>of((double) i)))
			.toList();
		return of(new Page<>(wanted, start > 0, end < all.size(), all.size()), order, edge);
	}

	/** A page of nodes that the graph orders by name. */
	public static <N> Connection<N, NodeEdge<N>> byName(String order, PageArguments arguments,
			Function<Window, Page<N>> list) {
		return of(list.apply(arguments.window(order, BY_NAME)), order, NodeEdge::new);
	}

	/** A page of nodes that the graph orders by a figure, then by name. */
	public static <N> Connection<N, NodeEdge<N>> byFigure(String order, PageArguments arguments,
			Function<Window, Page<N>> list) {
		return of(list.apply(arguments.window(order, BY_FIGURE)), order, NodeEdge::new);
	}

	/** A page of a list that the graph ranks. */
	public static <T, N, E extends Edge<N>> Connection<N, E> byRank(String order, PageArguments arguments,
			Function<Window, Page<T>> list, BiFunction<Cursor, T, E> edge) {
		return of(list.apply(arguments.window(order, BY_RANK)), order, edge);
	}

	private static <T, N, E extends Edge<N>> Connection<N, E> of(Page<T> page, String order,
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
