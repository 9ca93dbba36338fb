package org.careeratlas.neo4j;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.IntStream;

import org.careeratlas.model.ExternalCode;
import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A component of a record, read from the property of the same name.
 *
 * @param stored properties that the component is read from
 * @param optional whether the component may be null
 * @param required whether a node must have the properties
 */
record RecordProperty(String name, List<String> stored, boolean optional, boolean required, Reader reader) {

	static RecordProperty of(RecordComponent component) {
		String name = component.getName();
		boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
		Type type = component.getGenericType();
		if (type instanceof ParameterizedType list && list.getActualTypeArguments()[0] == ExternalCode.class) {
			return new RecordProperty(name, List.of("codes", "codeUrls"), false, false, RecordProperty::codes);
		}
		boolean required = !optional && component.getType() != List.class && component.getType() != boolean.class;
		return new RecordProperty(name, List.of(name), optional, required,
				(node) -> value(node.get(name), component.getType()));
	}

	/**
	 * Reads the component of a node.
	 * @throws IllegalStateException if the node lacks a required component
	 */
	@Nullable Object read(Value node, Class<?> type) {
		Object value = this.reader.read(node);
		if (value == null && !this.optional) {
			throw new IllegalStateException("The %s '%s' has no property '%s'".formatted(type.getSimpleName(),
					node.get("id").asString(""), this.name));
		}
		return value;
	}

	/** Absent lists are empty, and absent flags are false. */
	private static @Nullable Object value(Value stored, Class<?> type) {
		if (type == List.class) {
			return stored.isNull() ? List.of() : stored.asList(Value::asString);
		}
		if (type == boolean.class) {
			return stored.asBoolean(false);
		}
		return stored.isNull() ? null : scalar(stored, type);
	}

	private static Object scalar(Value stored, Class<?> type) {
		if (type.isEnum()) {
			return constant(stored.asString(), type);
		}
		return switch (type.getSimpleName()) {
			case "Id" -> PropertyReader.asId(stored);
			case "String" -> stored.asString();
			case "int", "Integer" -> stored.asInt();
			case "Boolean" -> stored.asBoolean();
			case "LocalDate" -> stored.asLocalDate();
			case "OffsetDateTime" -> stored.asOffsetDateTime();
			default -> throw new IllegalStateException("Unsupported type of a property: " + type.getName());
		};
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static Object constant(String name, Class<?> type) {
		return Enum.valueOf((Class) type, name);
	}

	private static List<ExternalCode> codes(Value node) {
		List<String> codes = PropertyReader.texts(node, "codes");
		List<String> urls = PropertyReader.texts(node, "codeUrls");
		return IntStream.range(0, codes.size())
			.mapToObj((i) -> PropertyReader.code(codes.get(i), urls.get(i)))
			.toList();
	}

	/** Reads a component of a projected node. */
	interface Reader {

		@Nullable Object read(Value node);

	}

}
