package org.careeratlas.graphql.mistakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * The fields and arguments of a document that need not be valid, with what the schema has
 * in their place.
 */
final class Places {

	private final GraphQLSchema schema;

	private final Map<SourceLocation, Place> places = new HashMap<>();

	Places(Document document, GraphQLSchema schema) {
		this.schema = schema;
		document.getDefinitionsOfType(OperationDefinition.class)
			.forEach((operation) -> addAll(operation.getSelectionSet(), root(operation)));
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> addAll(fragment.getSelectionSet(), type(fragment.getTypeCondition())));
	}

	private @Nullable GraphQLType root(OperationDefinition operation) {
		return switch (operation.getOperation()) {
			case QUERY -> this.schema.getQueryType();
			case MUTATION -> this.schema.getMutationType();
			case SUBSCRIPTION -> this.schema.getSubscriptionType();
		};
	}

	private @Nullable GraphQLType type(TypeName name) {
		return this.schema.getType(name.getName());
	}

	private void addAll(@Nullable SelectionSet selected, @Nullable GraphQLType type) {
		if (selected == null || !(type instanceof GraphQLFieldsContainer container)) {
			return;
		}
		selected.getSelections().forEach((selection) -> {
			if (selection instanceof Field field) {
				add(field, container);
			}
			else if (selection instanceof InlineFragment fragment) {
				TypeName condition = fragment.getTypeCondition();
				addAll(fragment.getSelectionSet(), (condition != null) ? type(condition) : type);
			}
		});
	}

	private void add(Field field, GraphQLFieldsContainer type) {
		GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
		put(field.getSourceLocation(), new Place(type, field, definition, null));
		field.getArguments()
			.forEach((argument) -> put(argument.getSourceLocation(), new Place(type, field, definition, argument)));
		if (definition != null) {
			addAll(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
		}
	}

	private void put(@Nullable SourceLocation location, Place place) {
		if (location != null) {
			this.places.put(location, place);
		}
	}

	Optional<Place> at(@Nullable List<SourceLocation> locations) {
		return Stream.ofNullable(locations)
			.flatMap(List::stream)
			.flatMap((location) -> Stream.ofNullable(this.places.get(location)))
			.findFirst();
	}

	/** Returns the path of an argument that the variable is the value of. */
	Optional<String> argumentOf(String variable) {
		return this.places.values()
			.stream()
			.flatMap((place) -> Stream.ofNullable(place.argument()))
			.flatMap((argument) -> paths(argument.getName(), argument.getValue(), variable))
			.sorted()
			.findFirst();
	}

	private static Stream<String> paths(String path, Value<?> value, String variable) {
		return switch (value) {
			case VariableReference reference when reference.getName().equals(variable) -> Stream.of(path);
			case ObjectValue object -> object.getObjectFields()
				.stream()
				.flatMap((field) -> paths(path + "." + field.getName(), field.getValue(), variable));
			case ArrayValue list -> IntStream.range(0, list.getValues().size())
				.boxed()
				.flatMap((i) -> paths("%s[%d]".formatted(path, i), list.getValues().get(i), variable));
			default -> Stream.empty();
		};
	}

}
