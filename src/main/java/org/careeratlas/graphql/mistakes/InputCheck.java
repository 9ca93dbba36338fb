package org.careeratlas.graphql.mistakes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with the value of an argument or a variable.
 *
 * @param literal whether the value stands in the document, where constants have no quotes
 */
record InputCheck(boolean literal) {

	private static final int MOST_CHARACTERS = 80;

	/**
	 * Returns the first mistake in a value.
	 * @param path of the argument
	 * @param value as {@link Literals} has it, or as a variable has it
	 */
	Optional<Mistake> mistake(String path, GraphQLType type, @Nullable Object value) {
		if (value == Literals.VARIABLE) {
			return Optional.empty();
		}
		if (value == null) {
			return (type instanceof GraphQLNonNull)
					? Optional.of(Mistake.of(path, "%s must not be null".formatted(path))) : Optional.empty();
		}
		return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
			case GraphQLList list -> inList(path, list.getWrappedType(), value);
			case GraphQLEnumType constants -> inConstant(path, constants, value);
			case GraphQLInputObjectType object -> inObject(path, object, value);
			case GraphQLScalarType scalar -> inScalar(path, scalar, value);
			default -> Optional.empty();
		};
	}

	private Optional<Mistake> inList(String path, GraphQLType type, Object value) {
		return (value instanceof List<?> list)
				? first(IntStream.range(0, list.size())
					.mapToObj((i) -> mistake("%s[%d]".formatted(path, i), type, list.get(i))))
				: mistake(path, type, value);
	}

	private Optional<Mistake> inConstant(String path, GraphQLEnumType type, Object value) {
		List<String> names = type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
		String name = (value instanceof Literals.Name literal) ? literal.value() : String.valueOf(value);
		boolean isName = this.literal ? value instanceof Literals.Name : value instanceof String;
		if (isName && names.contains(name)) {
			return Optional.empty();
		}
		return Optional.of(Mistake.of(path, "%s must be one of %s, but is %s%s".formatted(path, Mistake.list(names),
				text(value), names.contains(name) ? "" : question(name, names))));
	}

	private static String question(String name, List<String> names) {
		String advice = Mistake.advice(name, names);
		return advice.startsWith(":") ? advice : "";
	}

	private Optional<Mistake> inObject(String path, GraphQLInputObjectType type, Object value) {
		if (!(value instanceof Map<?, ?> object)) {
			return Optional.of(Mistake.of(path,
					"%s must be an object with %s, but is %s".formatted(path, Mistake.list(names(type)), text(value))));
		}
		Stream<Optional<Mistake>> unknown = object.keySet()
			.stream()
			.map(String::valueOf)
			.filter((name) -> type.getField(name) == null)
			.map((name) -> Optional.of(Mistake.of(path + "." + name,
					"%s has no field '%s'%s".formatted(type.getName(), name, Mistake.advice(name, names(type))))));
		Stream<Optional<Mistake>> several = (type.isOneOf() && object.size() != 1)
				? Stream.of(Optional
					.of(Mistake.of(path, "%s must have exactly one of %s".formatted(path, Mistake.list(names(type))))))
				: Stream.empty();
		Stream<Optional<Mistake>> known = type.getFields()
			.stream()
			.map((field) -> inField(path + "." + field.getName(), type, field, object));
		return first(Stream.of(unknown, several, known).flatMap((part) -> part));
	}

	private Optional<Mistake> inField(String path, GraphQLInputObjectType type, GraphQLInputObjectField field,
			Map<?, ?> object) {
		if (object.containsKey(field.getName())) {
			Object value = object.get(field.getName());
			return (value == null && type.isOneOf())
					? Optional.of(Mistake.of(path, "%s must not be null".formatted(path)))
					: mistake(path, field.getType(), value);
		}
		return isRequired(field.getType(), field.hasSetDefaultValue()) && !type.isOneOf()
				? Optional.of(Mistake.of(path, "%s is missing".formatted(path))) : Optional.empty();
	}

	static boolean isRequired(GraphQLType type, boolean hasDefault) {
		return type instanceof GraphQLNonNull && !hasDefault;
	}

	private static Optional<Mistake> inScalar(String path, GraphQLScalarType type, Object value) {
		if (!(value instanceof Literals.Name)) {
			try {
				type.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
				return Optional.empty();
			}
			catch (CoercingParseValueException ex) {
				return Optional.of(wrongScalar(path, type, value));
			}
		}
		return Optional.of(wrongScalar(path, type, value));
	}

	private static Mistake wrongScalar(String path, GraphQLNamedType type, Object value) {
		return Mistake.of(path, "%s must be of the type %s, but is %s".formatted(path, type.getName(), text(value)));
	}

	private static List<String> names(GraphQLInputObjectType type) {
		return type.getFields().stream().map(GraphQLInputObjectField::getName).toList();
	}

	private static String text(Object value) {
		String text = switch (value) {
			case String string -> "'%s'".formatted(string);
			case Literals.Name name -> name.value();
			case Map<?, ?> _ -> "an object";
			case List<?> _ -> "a list";
			default -> value.toString();
		};
		return (text.length() > MOST_CHARACTERS) ? text.substring(0, MOST_CHARACTERS) + "..." : text;
	}

	private static Optional<Mistake> first(Stream<Optional<Mistake>> mistakes) {
		return mistakes.flatMap(Optional::stream).findFirst();
	}

}
