package org.careeratlas.neo4j;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.model.Detail;
import org.careeratlas.model.Id;
import org.careeratlas.model.Node;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A path from nodes to others, with a fact between each two.
 *
 * @param path path from each of the nodes to {@code node}; {@code fact} is the
 * relationship with the statement
 * @param full the nodes at the end
 * @param brief the nodes at the end, read briefly
 * @param fact creates a fact from a node and the statements of the sources
 * @param properties what is read briefly of a statement, besides source and basis; null
 * if all is
 * @param most property that the start of the list has most of; null for the first names
 */
record RelationPath<N, T>(String path, End<N> full, End<N> brief, BiFunction<N, List<Value>, T> fact,
		@Nullable List<String> properties, @Nullable String most) {

	private static final String BY_NAME = "ORDER BY coalesce(node.nameKey, toLower(node.name)), node.id";

	private static final List<String> ALWAYS = List.of("source", "basis");

	/**
	 * The nodes at the end of a path.
	 *
	 * @param projection what a statement returns of {@code node}
	 * @param mapper maps the returned value
	 */
	record End<N>(String projection, Function<Value, N> mapper) {
	}

	static <N extends Node, T> RelationPath<N, T> of(String path, NodeMapper<N> node,
			BiFunction<N, List<Value>, T> fact) {
		return new RelationPath<>(path, new End<>(node.projection("node"), node::map),
				new End<>(node.briefProjection("node"), node::mapBrief), fact, null, null);
	}

	static <N, T> RelationPath<N, T> of(String path, End<N> end, BiFunction<N, List<Value>, T> fact) {
		return new RelationPath<>(path, end, end, fact, null, null);
	}

	RelationPath<N, T> briefly(List<String> properties) {
		return new RelationPath<>(this.path, this.full, this.brief, this.fact, properties, this.most);
	}

	RelationPath<N, T> startingWithMost(String property) {
		return new RelationPath<>(this.path, this.full, this.brief, this.fact, this.properties, property);
	}

	Map<Extent, Reading<T>> readings() {
		var readings = new EnumMap<Extent, Reading<T>>(Extent.class);
		readings.put(Extent.FULL, reading(whole(), BY_NAME, Detail.FULL));
		readings.put(Extent.START_OF_FULL, reading(start(), "", Detail.FULL));
		if (this.properties != null) {
			readings.put(Extent.BRIEF, reading(whole(), BY_NAME, Detail.BRIEF));
			readings.put(Extent.START_OF_BRIEF, reading(start(), "", Detail.BRIEF));
		}
		return readings;
	}

	/** Nodes that many facts lead to are returned once. */
	private Reading<T> reading(String matched, String order, Detail detail) {
		End<N> end = (detail == Detail.BRIEF) ? this.brief : this.full;
		List<String> names = (detail == Detail.BRIEF) ? names() : List.of();
		return new Reading<>("""
				UNWIND $ids AS id
				%s
				WITH node, collect([id, [fact IN facts | %s]]) AS subjects
				%s
				RETURN %s AS node, subjects
				""".formatted(matched, names.isEmpty() ? "properties(fact)" : listed("fact", names), order,
				end.projection()), (row, consumer) -> {
					N node = end.mapper().apply(row.get("node"));
					row.get("subjects")
						.values()
						.forEach((subject) -> consumer.accept(PropertyReader.asId(subject.get(0)),
								this.fact.apply(node, facts(subject.get(1), names))));
				});
	}

	private String whole() {
		return """
				MATCH (:Node {id: id})%s
				WITH id, node, collect(fact) AS facts""".formatted(this.path);
	}

	private String start() {
		return """
				MATCH (subject:Node {id: id})
				CALL (subject) {
				  MATCH (subject)%s
				  WITH node, collect(fact) AS facts%s
				  ORDER BY %snode.nameKey, node.id
				  LIMIT $limit
				  RETURN node, facts
				}""".formatted(this.path, (this.most != null) ? ", max(fact.%s) AS most".formatted(this.most) : "",
				(this.most != null) ? "most DESC, " : "");
	}

	private List<String> names() {
		return Stream.of(ALWAYS, Objects.requireNonNull(this.properties)).flatMap(List::stream).toList();
	}

	static String listed(String variable, List<String> names) {
		return names.stream().map((name) -> variable + "." + name).collect(Collectors.joining(", ", "[", "]"));
	}

	private static List<Value> facts(Value facts, List<String> names) {
		return names.isEmpty() ? facts.asList((fact) -> fact)
				: facts.asList((fact) -> PropertyReader.named(fact, names));
	}

}
