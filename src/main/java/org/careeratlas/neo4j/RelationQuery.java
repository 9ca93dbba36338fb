package org.careeratlas.neo4j;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.careeratlas.model.Detail;
import org.careeratlas.model.Id;
import org.careeratlas.model.Node;
import org.careeratlas.model.fact.Link;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A relation: what the graph states about nodes of one type, along relationships of one
 * type or by a statement of its own. Declared once as a constant, it is read for many
 * nodes with one statement and cached under the constant.
 *
 * @param <S> type of the nodes that the relation is about
 * @param <T> type of what is stated about each of them; statements of several sources
 * about the same two nodes are merged into one
 */
public final class RelationQuery<S extends Node, T> {

	private static final Comparator<Object> UNSORTED = (one, other) -> 0;

	private static final String LIMIT = "limit";

	private final String name;

	private final Map<Extent, Reading<T>> readings;

	/** Null for a statement of its own. */
	private final @Nullable RelationPath<?, T> path;

	private final Comparator<? super T> order;

	private final Extent extent;

	private final Map<String, Object> parameters;

	private final List<Object> keys;

	/** The same relation to other extents. */
	private final Map<Object, RelationQuery<S, T>> parts = new ConcurrentHashMap<>();

	private RelationQuery(String name, Map<Extent, Reading<T>> readings, @Nullable RelationPath<?, T> path,
			Comparator<? super T> order) {
		this.name = name;
		this.readings = readings;
		this.path = path;
		this.order = order;
		this.extent = Extent.FULL;
		this.parameters = Map.of();
		this.keys = List.of(this);
	}

	private RelationQuery(RelationQuery<S, T> general, Extent extent, Map<String, Object> parameters,
			List<Object> wholes) {
		this.name = "%s %s %s".formatted(general.name, extent, parameters);
		this.readings = general.readings;
		this.path = general.path;
		this.order = general.order;
		this.extent = extent;
		this.parameters = parameters;
		this.keys = Stream.concat(wholes.stream(), Stream.of(List.of(general.key(), extent, parameters))).toList();
	}

	/** Links along relationships that start at the nodes, ordered by name. */
	public static <S extends Node, N extends Node> RelationQuery<S, Link<N>> to(Class<N> type, String relationship) {
		return RelationQuery.<S, N, Link<N>>to(type, relationship, RelationQuery::link).briefly();
	}

	/**
	 * Facts along relationships that start at the nodes, ordered by name.
	 * @param fact creates a fact from the node at the other end and the statements of the
	 * sources
	 */
	public static <S extends Node, N extends Node, T> RelationQuery<S, T> to(Class<N> type, String relationship,
			BiFunction<N, List<Value>, T> fact) {
		return along("-[fact:%s]->(node:%s)".formatted(relationship, type.getSimpleName()), type, fact);
	}

	/** Links along relationships that end at the nodes, ordered by name. */
	public static <S extends Node, N extends Node> RelationQuery<S, Link<N>> from(Class<N> type, String relationship) {
		return RelationQuery.<S, N, Link<N>>from(type, relationship, RelationQuery::link).briefly();
	}

	/** Facts along relationships that end at the nodes, ordered by name. */
	public static <S extends Node, N extends Node, T> RelationQuery<S, T> from(Class<N> type, String relationship,
			BiFunction<N, List<Value>, T> fact) {
		return along("<-[fact:%s]-(node:%s)".formatted(relationship, type.getSimpleName()), type, fact);
	}

	/**
	 * Links along a path, ordered by name.
	 * @param path path from each of the nodes to {@code node}; {@code fact} is the
	 * relationship with the evidence
	 */
	public static <S extends Node, N extends Node> RelationQuery<S, Link<N>> along(String path, Class<N> type) {
		return RelationQuery.<S, N, Link<N>>along(path, type, RelationQuery::link).briefly();
	}

	/**
	 * Facts along a path, ordered by name.
	 * @param path path from each of the nodes to {@code node}; {@code fact} is the
	 * relationship with the statement
	 */
	public static <S extends Node, N extends Node, T> RelationQuery<S, T> along(String path, Class<N> type,
			BiFunction<N, List<Value>, T> fact) {
		return along(RelationPath.of(path, NodeMapper.of(type), fact));
	}

	/**
	 * Facts along a path to nodes that have no record of their own, ordered by name.
	 * @param projection what the statement returns of {@code node}
	 * @param node maps the returned value
	 */
	public static <S extends Node, N, T> RelationQuery<S, T> along(String path, String projection,
			Function<Value, N> node, BiFunction<N, List<Value>, T> fact) {
		return along(RelationPath.of(path, new RelationPath.End<>(projection, node), fact));
	}

	private static <S extends Node, T> RelationQuery<S, T> along(RelationPath<?, T> path) {
		return new RelationQuery<>(path.path(), path.readings(), path, UNSORTED);
	}

	/**
	 * Facts that a statement returns, one per row.
	 * @param name name of the relation in metrics
	 * @param statement takes {@code $ids} and returns ordered rows, each with its subject
	 * as {@code id}
	 */
	public static <S extends Node, T> RelationQuery<S, T> rows(String name, String statement, Function<Record, T> row) {
		return new RelationQuery<>(name, Map.of(Extent.FULL, Reading.ofRows(statement, row)), null, UNSORTED);
	}

	/**
	 * The same facts, of which only the properties are known when they are read briefly,
	 * besides source and basis.
	 */
	public RelationQuery<S, T> briefly(String... properties) {
		return alongPath((path) -> path.briefly(List.of(properties)));
	}

	/** Same for facts that a statement returns. */
	public RelationQuery<S, T> briefly(String statement, Function<Record, T> row) {
		var all = new EnumMap<>(this.readings);
		all.put(Extent.BRIEF, Reading.ofRows(statement, row));
		return new RelationQuery<>(this.name, all, this.path, this.order);
	}

	/** The same facts, whose start is what has most of a property, then by name. */
	public RelationQuery<S, T> startingWithMost(String property) {
		return alongPath((path) -> path.startingWithMost(property));
	}

	private RelationQuery<S, T> alongPath(UnaryOperator<RelationPath<?, T>> change) {
		RelationPath<?, T> changed = change.apply(Objects.requireNonNull(this.path));
		return new RelationQuery<>(this.name, changed.readings(), changed, this.order);
	}

	/** The same relation in another order; the sort is stable. */
	public RelationQuery<S, T> orderedBy(Comparator<? super T> order) {
		return new RelationQuery<>(this.name, this.readings, this.path, order);
	}

	/**
	 * The same relation for the value of a parameter of its statement, cached for each
	 * value.
	 * @param value short, since it is part of the cache key
	 */
	public RelationQuery<S, T> with(String parameter, String value) {
		return new RelationQuery<>(this, this.extent, Map.of(parameter, value), List.of());
	}

	/** The same relation with this detail, or with more if it knows no less. */
	public RelationQuery<S, T> in(Detail detail) {
		return (detail == Detail.BRIEF) ? to(this.extent.brief(), this.parameters) : this;
	}

	/**
	 * The first facts about each node, in any order; all of them if the relation does not
	 * know which come first.
	 */
	public RelationQuery<S, T> start(int limit) {
		return to(this.extent.start(), Map.of(LIMIT, limit));
	}

	private RelationQuery<S, T> to(Extent extent, Map<String, Object> parameters) {
		return (extent == this.extent || !this.readings.containsKey(extent)) ? this : this.parts.computeIfAbsent(
				List.of(extent, parameters), (key) -> new RelationQuery<>(this, extent, parameters, this.keys));
	}

	private static <N extends Node> Link<N> link(N node, List<Value> facts) {
		return new Link<>(node, PropertyReader.evidence(facts));
	}

	/** Name of the relation in metrics and logs. */
	public String name() {
		return this.name;
	}

	String statement() {
		return reading().statement();
	}

	private Reading<T> reading() {
		return Objects.requireNonNull(this.readings.get(this.extent));
	}

	/** Returns the parameters of the statement, with the ids. */
	Map<String, Object> parameters(Set<Id> ids) {
		var all = new HashMap<>(this.parameters);
		all.put("ids", ids.stream().map(Id::value).toList());
		return all;
	}

	/** Keys of the cache, the last one its own: what has more knows this too. */
	List<Object> keys() {
		return this.keys;
	}

	private Object key() {
		return this.keys.getLast();
	}

	Comparator<? super T> order() {
		return this.order;
	}

	void read(Record row, BiConsumer<Id, T> consumer) {
		reading().reader().read(row, consumer);
	}

}
