package org.careeratlas.graph;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.neo4j.driver.Value;

/**
 * One kind of facts, seen from one end: what to match from an id, and what to make of it.
 * Facts that several sources state of the same two nodes are one.
 *
 * @param statement reads each node at the other end once, by name, with its facts for
 * each id
 * @param node makes a record of such a node
 * @param fact makes one of a node and what the sources say
 * @param order of the facts of an id; by name where it finds no difference
 */
record Adjacent<N, T>(String statement, Function<Value, N> node, BiFunction<N, List<Value>, T> fact,
		Comparator<? super T> order) {

	private static final Comparator<Object> BY_NAME = (one, other) -> 0;

	/** What relationships that start at the ids lead to. */
	static <N extends Node, T> Adjacent<N, T> outgoing(String relation, Class<N> type,
			BiFunction<N, List<Value>, T> fact) {
		return along("-[fact:%s]->(node:%s)".formatted(relation, type.getSimpleName()), type, fact);
	}

	/** Where relationships that end at the ids come from. */
	static <N extends Node, T> Adjacent<N, T> incoming(String relation, Class<N> type,
			BiFunction<N, List<Value>, T> fact) {
		return along("<-[fact:%s]-(node:%s)".formatted(relation, type.getSimpleName()), type, fact);
	}

	/**
	 * The same for relationships that carry nothing but who claims them.
	 */
	static <N extends Node> Adjacent<N, Link<N>> linksTo(Class<N> type, String relation) {
		return outgoing(relation, type, Adjacent::link);
	}

	static <N extends Node> Adjacent<N, Link<N>> linksFrom(Class<N> type, String relation) {
		return incoming(relation, type, Adjacent::link);
	}

	static <N extends Node> Adjacent<N, Link<N>> linksAlong(Class<N> type, String path) {
		return along(path, type, Adjacent::link);
	}

	private static <N extends Node, T> Adjacent<N, T> along(String path, Class<N> type,
			BiFunction<N, List<Value>, T> fact) {
		return along(path, Projection.of(type, "node"), (node) -> Values.node(node, type), fact);
	}

	/**
	 * What a path leads to.
	 * @param path from the id to {@code node}, whose facts are {@code fact}'s properties
	 */
	static <N, T> Adjacent<N, T> along(String path, String projection, Function<Value, N> node,
			BiFunction<N, List<Value>, T> fact) {
		return new Adjacent<>("""
				UNWIND $ids AS id
				MATCH (:Node {id: id})%s
				WITH id, node, collect(properties(fact)) AS facts
				WITH node, collect({id: id, facts: facts}) AS of
				ORDER BY coalesce(node.nameKey, toLower(node.name)), node.id
				RETURN %s AS node, of
				""".formatted(path, projection), node, fact, BY_NAME);
	}

	Adjacent<N, T> orderedBy(Comparator<? super T> order) {
		return new Adjacent<>(this.statement, this.node, this.fact, order);
	}

	private static <N extends Node> Link<N> link(N node, List<Value> facts) {
		return new Link<>(node, Values.evidence(facts));
	}

}
