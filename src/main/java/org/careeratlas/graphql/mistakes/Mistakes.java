package org.careeratlas.graphql.mistakes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.ParseAndValidate;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Rewrites the errors of requests that do not fit the schema: they tell the nearest
 * field, argument or constant, or list what there is, and name the argument.
 */
@Component
class Mistakes extends SimplePerformantInstrumentation {

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		return CompletableFuture.completedFuture(
				result.getErrors().stream().anyMatch(Mistakes::isMistake) ? explained(result, parameters) : result);
	}

	private static boolean isMistake(GraphQLError error) {
		return error.getErrorType() == ErrorType.ValidationError;
	}

	private static ExecutionResult explained(ExecutionResult result, InstrumentationExecutionParameters parameters) {
		ExecutionInput input = parameters.getExecutionInput();
		Document document = ParseAndValidate.parse(input).getDocument();
		if (document == null) {
			return result;
		}
		var request = new Request(input, document, parameters.getSchema(),
				new Places(document, parameters.getSchema()));
		var explained = new LinkedHashMap<List<Object>, GraphQLError>();
		result.getErrors()
			.stream()
			.map((error) -> isMistake(error) ? request.explained(error) : error)
			.forEach((error) -> explained.putIfAbsent(List.of(error.getMessage(), lines(error)), error));
		return result.transform((copy) -> copy.errors(List.copyOf(explained.values())));
	}

	private static List<Integer> lines(GraphQLError error) {
		List<SourceLocation> locations = error.getLocations();
		return (locations != null) ? locations.stream().map(SourceLocation::getLine).toList() : List.of();
	}

	private record Request(ExecutionInput input, Document document, GraphQLSchema schema, Places places) {

		GraphQLError explained(GraphQLError error) {
			Optional<Mistake> mistake = (error instanceof ValidationError invalid) ? inDocument(invalid)
					: inVariables();
			return mistake.map((found) -> error(error, found)).orElse(error);
		}

		private static GraphQLError error(GraphQLError error, Mistake mistake) {
			Map<String, Object> extensions = mistake.argument()
				.map((argument) -> Map.<String, Object>of("argument", argument))
				.orElse(Map.of());
			return GraphqlErrorBuilder.newError()
				.message("%s", mistake.message())
				.locations(error.getLocations())
				.errorType(error.getErrorType())
				.extensions(extensions)
				.build();
		}

		private Optional<Mistake> inDocument(ValidationError error) {
			if (error.getValidationErrorType() == ValidationErrorType.BadValueForDefaultArg) {
				return inDefaults();
			}
			return this.places.at(error.getLocations()).flatMap((place) -> switch (error.getValidationErrorType()) {
				case ValidationErrorType.FieldUndefined -> Optional.of(unknownField(place));
				case ValidationErrorType.UnknownArgument -> unknownArgument(place);
				case ValidationErrorType.WrongType, ValidationErrorType.NullValueForNonNullArgument ->
					wrongArgument(place);
				case ValidationErrorType.MissingFieldArgument -> missingArgument(place);
				case null, default -> Optional.empty();
			});
		}

		private static Mistake unknownField(Place place) {
			String name = place.field().getName();
			return new Mistake("%s has no field '%s'%s".formatted(place.type().getName(), name,
					Mistake.advice(name, names(place.type().getFieldDefinitions()))), Optional.empty());
		}

		private static Optional<Mistake> unknownArgument(Place place) {
			return Optional.ofNullable(place.argument())
				.map(Argument::getName)
				.flatMap((name) -> arguments(place).map((known) -> Mistake.of(name, "%s has no argument '%s'%s"
					.formatted(place.field().getName(), name, Mistake.advice(name, names(known))))));
		}

		private static Optional<List<GraphQLArgument>> arguments(Place place) {
			return Optional.ofNullable(place.definition()).map(GraphQLFieldDefinition::getArguments);
		}

		private Optional<Mistake> wrongArgument(Place place) {
			Stream<Argument> suspects = (place.argument() != null) ? Stream.of(place.argument())
					: place.field().getArguments().stream();
			return suspects.flatMap((argument) -> wrongArgument(place.definition(), argument).stream()).findFirst();
		}

		private static Optional<Mistake> wrongArgument(@Nullable GraphQLFieldDefinition field, Argument argument) {
			return Optional.ofNullable(field)
				.map((definition) -> definition.getArgument(argument.getName()))
				.flatMap((definition) -> new InputCheck(true).mistake(argument.getName(), definition.getType(),
						Literals.value(argument.getValue())));
		}

		private static Optional<Mistake> missingArgument(Place place) {
			return arguments(place).flatMap((known) -> known.stream()
				.filter((argument) -> InputCheck.isRequired(argument.getType(), argument.hasSetDefaultValue()))
				.map(GraphQLArgument::getName)
				.filter((name) -> place.field().getArguments().stream().noneMatch((one) -> one.getName().equals(name)))
				.findFirst()
				.map((name) -> Mistake.of(name,
						"%s needs the argument '%s'".formatted(place.field().getName(), name))));
		}

		private Optional<Mistake> inVariables() {
			Map<String, Object> values = this.input.getRawVariables().toMap();
			return operation().stream()
				.flatMap((operation) -> operation.getVariableDefinitions().stream())
				.flatMap((variable) -> inVariable(variable, values).stream())
				.findFirst();
		}

		private Optional<Mistake> inVariable(VariableDefinition variable, Map<String, Object> values) {
			String name = variable.getName();
			String path = this.places.argumentOf(name).orElse("$" + name);
			boolean isGiven = values.containsKey(name) || variable.getDefaultValue() == null;
			return isGiven
					? InputTypes.of(variable.getType(), this.schema)
						.flatMap((type) -> new InputCheck(false).mistake(path, type, values.get(name)))
					: Optional.empty();
		}

		private Optional<Mistake> inDefaults() {
			return this.document.getDefinitionsOfType(OperationDefinition.class)
				.stream()
				.flatMap((operation) -> operation.getVariableDefinitions().stream())
				.filter((variable) -> variable.getDefaultValue() != null)
				.flatMap((variable) -> InputTypes.of(variable.getType(), this.schema)
					.flatMap((type) -> new InputCheck(true).mistake("$" + variable.getName(), type,
							Literals.value(variable.getDefaultValue())))
					.stream())
				.findFirst();
		}

		private Optional<OperationDefinition> operation() {
			String name = this.input.getOperationName();
			return this.document.getDefinitionsOfType(OperationDefinition.class)
				.stream()
				.filter((operation) -> name == null || name.isEmpty() || name.equals(operation.getName()))
				.findFirst();
		}

		private static List<String> names(List<? extends GraphQLNamedSchemaElement> elements) {
			return elements.stream().map(GraphQLNamedSchemaElement::getName).toList();
		}

	}

}
