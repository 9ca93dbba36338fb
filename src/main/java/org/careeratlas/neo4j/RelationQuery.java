package org.careeratlas.neo4j;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.careeratlas.model.Id;
import org.careeratlas.model.Node;
import org.careeratlas.model.fact.Link;
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

	private final String name;

	private final String statement;

	private final Map<String, Object> parameters;

	private final RowReader<T> reader;

	private final Comparator<? super T> order;

	private final Object key;

	private RelationQuery(String name, String statement, RowReader<T> reader, Comparator<? super T> order) {
		this.name = name;
		this.statement = statement;
		this.parameters = Map.of();
		this.reader = reader;
		this.order = order;
		this.key = this;
	}

	private RelationQuery(RelationQuery<S, T> general, Map<String, Object> parameters) {
		this.name = general.name + " " + parameters;
		this.statement = general.statement;
		this.parameters = parameters;
		this.reader = general.reader;
		this.order = general.order;
		this.key = List.of(general, parameters);
	}

	/** Links along relationships that start at the nodes, ordered by name. */
	public static <S extends Node, N extends Node> RelationQuery<S, Link<N>> to(Class<N> type, String relationship) {
		return to(type, relationship, RelationQuery::link);
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
		return from(type, relationship, RelationQuery::link);
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
		return along(path, type, RelationQuery::link);
	}

	/**
	 * Facts along a path, ordered by name.
	 * @param path path from each of the nodes to {@code node}; {@code fact} is the
	 * relationship with the statement
	 */
	public static <S extends Node, N extends Node, T> RelationQuery<S, T> along(String path, Class<N> type,
			BiFunction<N, List<Value>, T> fact) {
		NodeMapper<N> mapper = NodeMapper.of(type);
		return along(path, mapper.projection("node"), mapper::map, fact);
	}

	/**
	 * Facts along a path to nodes that have no record of their own, ordered by name.
	 * @param projection what the statement returns of {@code node}
	 * @param node maps the returned value
	 */
	public static <S extends Node, N, T> RelationQuery<S, T> along(String path, String projection,
			Function<Value, N> node, BiFunction<N, List<Value>, T> fact) {
		return new RelationQuery<>(path, """
				UNWIND $ids AS id
				MATCH (:Node {id: id})%s
				WITH id, node, collect(properties(fact)) AS facts
				WITH node, collect({id: id, facts: facts}) AS subjects
				ORDER BY coalesce(node.nameKey, toLower(node.name)), node.id
				RETURN %s AS node, subjects
				""".formatted(path, projection), (row, consumer) -> {
			N other = node.apply(row.get("node"));
			row.get("subjects")
				.values()
				.forEach((subject) -> consumer.accept(PropertyReader.id(subject), fact.apply(other, facts(subject))));
		}, UNSORTED);
	}

	/**
	 * Facts that a statement returns, one per row.
	 * @param name name of the relation in metrics
	 * @param statement takes {@code $ids} and returns ordered rows, each with its subject
	 * as {@code id}
	 */
	public static <S extends Node, T> RelationQuery<S, T> rows(String name, String statement, Function<Record, T> row) {
		return new RelationQuery<>(name, statement,
				(read, consumer) -> consumer.accept(PropertyReader.id(read), row.apply(read)), UNSORTED);
	}

	/** The same relation in another order; the sort is stable. */
	public RelationQuery<S, T> orderedBy(Comparator<? super T> order) {
		return new RelationQuery<>(this.name, this.statement, this.reader, order);
	}

	/**
	 * The same relation for the value of a parameter of its statement, cached for each
	 * value.
	 * @param value short, since it is part of the cache key
	 */
	public RelationQuery<S, T> with(String parameter, String value) {
		return new RelationQuery<>(this, Map.of(parameter, value));
	}

	private static <N extends Node> Link<N> link(N node, List<Value> facts) {
		return new Link<>(node, PropertyReader.evidence(facts));
	}

	private static List<Value> facts(Value subject) {
		return subject.get("facts").asList((fact) -> fact);
	}

	/** Name of the relation in metrics and logs. */
	public String name() {
		return this.name;
	}

	String statement() {
		return this.statement;
	}

	/** Returns the parameters of the statement, with the ids. */
	Map<String, Object> parameters(Set<Id> ids) {
		var all = new HashMap<>(this.parameters);
		all.put("ids", ids.stream().map(Id::value).toList());
		return all;
	}

	/** Key of the cache: equal for relations that state the same. */
	Object key() {
		return this.key;
	}

	Comparator<? super T> order() {
		return this.order;
	}

	void read(Record row, BiConsumer<Id, T> consumer) {
		this.reader.read(row, consumer);
	}

	/** Reads the facts of a row, each with the id that it is about. */
	private interface RowReader<T> {

		void read(Record row, BiConsumer<Id, T> consumer);

	}

}
