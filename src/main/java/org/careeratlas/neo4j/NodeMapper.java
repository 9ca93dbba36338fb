package org.careeratlas.neo4j;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Interner;
import org.careeratlas.model.Node;
import org.careeratlas.model.Transition;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.beans.BeanUtils;

/**
 * Maps nodes to records. Both the properties that a statement returns of a node and the
 * mapping follow from the record's components, so that a property is declared only once.
 * Nodes have more properties than their records: an O*NET occupation has 55 other names
 * on average.
 *
 * @param <N> a record type, or an interface of several
 */
public final class NodeMapper<N extends Node> {

	/** Key of the label, which tells the records of an interface apart. */
	private static final String LABEL = "label";

	private static final Map<Class<?>, NodeMapper<?>> MAPPERS = new ConcurrentHashMap<>();

	/** Shares equal nodes, since many facts lead to the same few nodes. */
	private static final Interner<Object> NODES = Interner.newWeakInterner();

	private final Class<N> type;

	private final Map<String, RecordMapper> mappers = new LinkedHashMap<>();

	private NodeMapper(Class<N> type) {
		this.type = type;
		recordTypes(type)
			.forEach((recordType) -> this.mappers.put(recordType.getSimpleName(), new RecordMapper(recordType)));
	}

	/** Returns the mapper of a record type, or of an interface that permits several. */
	@SuppressWarnings("unchecked")
	public static <N extends Node> NodeMapper<N> of(Class<N> type) {
		return (NodeMapper<N>) MAPPERS.computeIfAbsent(type, (key) -> new NodeMapper<>((Class<N>) key));
	}

	/**
	 * Excludes transitions, which also need their roles and are mapped by their store.
	 */
	private static Stream<Class<?>> recordTypes(Class<?> type) {
		if (type.isRecord()) {
			return (type == Transition.class) ? Stream.empty() : Stream.of(type);
		}
		return Arrays.stream(type.getPermittedSubclasses()).flatMap(NodeMapper::recordTypes);
	}

	/**
	 * Returns the map projection of a node for a statement, such as {@code node {.id,
	 * .name, label: 'Metric'}}.
	 * @param variable variable that is bound to the node
	 */
	public String projection(String variable) {
		String label = (this.mappers.size() == 1) ? "'%s'".formatted(this.type.getSimpleName())
				: "head([label IN labels(%s) WHERE NOT label IN ['Node', 'Concept']])".formatted(variable);
		return this.mappers.values()
			.stream()
			.flatMap(RecordMapper::properties)
			.distinct()
			.map((property) -> "." + property)
			.collect(Collectors.joining(", ", variable + " {", ", %s: %s}".formatted(LABEL, label)));
	}

	/**
	 * Returns what a brief reading returns of a node, such as {@code [node.id,
	 * node.name]}: what a record cannot be without.
	 */
	public String briefProjection(String variable) {
		return single().map((mapper) -> RelationPath.listed(variable, mapper.required))
			.orElseGet(() -> projection(variable));
	}

	/**
	 * Returns the record of a node that was read briefly, in which all that is optional
	 * is absent.
	 */
	public N mapBrief(Value node) {
		return single().map((mapper) -> record(mapper, PropertyReader.named(node, mapper.required)))
			.orElseGet(() -> map(node));
	}

	private Optional<RecordMapper> single() {
		return (this.mappers.size() == 1) ? this.mappers.values().stream().findFirst() : Optional.empty();
	}

	/**
	 * Returns the record of a projected node, the same one for equal nodes.
	 * @throws IllegalStateException if the node lacks a required property or has another
	 * type
	 */
	public N map(Value node) {
		return mapIfKnown(node).orElseThrow(() -> new IllegalStateException(
				"The node '%s' is no %s".formatted(node.get("id").asString(""), this.type.getSimpleName())));
	}

	/** Same as {@link #map}, but empty for a node of another type. */
	public Optional<N> mapIfKnown(Value node) {
		RecordMapper mapper = this.mappers.get(node.get(LABEL).asString(""));
		return (mapper != null) ? Optional.of(record(mapper, node)) : Optional.empty();
	}

	private N record(RecordMapper mapper, Value node) {
		return this.type.cast(NODES.intern(mapper.map(node)));
	}

	/** Maps nodes to one record type. */
	private static final class RecordMapper {

		private final Class<?> type;

		private final List<RecordProperty> components;

		private final List<String> required;

		private final Constructor<?> constructor;

		RecordMapper(Class<?> type) {
			this.type = type;
			this.components = Arrays.stream(type.getRecordComponents()).map(RecordProperty::of).toList();
			this.required = this.components.stream()
				.filter(RecordProperty::required)
				.map(RecordProperty::name)
				.toList();
			this.constructor = BeanUtils.getResolvableConstructor(type);
		}

		Stream<String> properties() {
			return this.components.stream().map(RecordProperty::stored).flatMap(List::stream);
		}

		Object map(Value node) {
			@Nullable Object[] values = new @Nullable Object[this.components.size()];
			for (int i = 0; i < values.length; i++) {
				values[i] = this.components.get(i).read(node, this.type);
			}
			return BeanUtils.instantiateClass(this.constructor, values);
		}

	}

}
