package org.careeratlas.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaRulesTests {

	private final GraphQLSchema schema = schema();

	/** Lists that also count their items by the values of fields. */
	private static final List<String> FACETED = List.of("RoleConnection", "SearchConnection");

	@Test
	void everythingIsDescribed() {
		List<String> undescribed = new ArrayList<>();
		for (GraphQLNamedType type : types()) {
			check(type.getName(), type, undescribed);
			if (type instanceof GraphQLFieldsContainer container) {
				for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
					check(type.getName() + "." + field.getName(), field, undescribed);
					field.getArguments()
						.forEach((argument) -> check(
								"%s.%s(%s:)".formatted(type.getName(), field.getName(), argument.getName()), argument,
								undescribed));
				}
			}
			if (type instanceof GraphQLInputObjectType input) {
				input.getFieldDefinitions()
					.forEach((field) -> check(type.getName() + "." + field.getName(), field, undescribed));
			}
			if (type instanceof GraphQLEnumType constants) {
				constants.getValues()
					.forEach((value) -> check(type.getName() + "." + value.getName(), value, undescribed));
			}
		}
		assertThat(undescribed).isEmpty();
	}

	@Test
	void namesFollowTheConventions() {
		assertThat(types()).allSatisfy((type) -> {
			assertThat(type.getName()).matches("[A-Z][A-Za-z]*").doesNotMatch(".*(Type|Enum)$");
			if (type instanceof GraphQLFieldsContainer container) {
				assertThat(container.getFieldDefinitions()).extracting(GraphQLFieldDefinition::getName)
					.allMatch((name) -> name.matches("[a-z][A-Za-z]*") && !name.matches("get[A-Z].*"));
			}
			if (type instanceof GraphQLEnumType constants) {
				assertThat(constants.getValues()).allMatch((value) -> value.getName().matches("[A-Z][A-Z0-9_]*"));
			}
		});
	}

	@Test
	void connectionsHaveRelaysShapeAndACountAndNodes() {
		assertThat(objects("Connection")).isNotEmpty()
			.allSatisfy((connection) -> assertThat(connection.getFieldDefinitions())
				.extracting(GraphQLFieldDefinition::getName)
				.containsExactlyElementsOf(FACETED.contains(connection.getName())
						? List.of("edges", "nodes", "pageInfo", "totalCount", "facets", "capped")
						: List.of("edges", "nodes", "pageInfo", "totalCount")));
		assertThat(objects("Connection"))
			.extracting((connection) -> (GraphQLObjectType) GraphQLTypeUtil
				.unwrapAll(connection.getFieldDefinition("edges").getType()))
			.allSatisfy((edge) -> assertThat(edge.getFieldDefinitions()).extracting(GraphQLFieldDefinition::getName)
				.startsWith("cursor", "node"));
	}

	@Test
	void connectionsArePagedByFirstAndAfter() {
		assertThat(types()).filteredOn(GraphQLFieldsContainer.class::isInstance)
			.flatExtracting((type) -> ((GraphQLFieldsContainer) type).getFieldDefinitions())
			.filteredOn((field) -> GraphQLTypeUtil.unwrapAllAs(field.getType()) instanceof GraphQLNamedType type
					&& type.getName().endsWith("Connection"))
			.isNotEmpty()
			.allSatisfy((field) -> assertThat(field.getArguments()).extracting((argument) -> argument.getName())
				.contains("first", "after"));
	}

	@Test
	void everyFactCarriesEvidence() {
		assertThat(objects("Fact")).isNotEmpty()
			.allSatisfy((fact) -> assertThat(fact.getFieldDefinition("evidence")).isNotNull());
	}

	private List<GraphQLObjectType> objects(String suffix) {
		return types().stream()
			.filter((type) -> type instanceof GraphQLObjectType && type.getName().endsWith(suffix))
			.map(GraphQLObjectType.class::cast)
			.toList();
	}

	private List<GraphQLNamedType> types() {
		return this.schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !Introspection.isIntrospectionTypes(type))
			.filter((type) -> !List.of("Boolean", "Float", "ID", "Int", "String").contains(type.getName()))
			.toList();
	}

	private static void check(String place, GraphQLNamedSchemaElement element, List<String> undescribed) {
		String description = element.getDescription();
		if (description == null || !description.strip().matches("(?s)[A-Z0-9].*[.]")) {
			undescribed.add(place);
		}
	}

	/** The schema as the files have it. */
	static GraphQLSchema schema() {
		try {
			var registry = new TypeDefinitionRegistry();
			for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls")) {
				registry.merge(new SchemaParser().parse(file.getInputStream()));
			}
			return UnExecutableSchemaGenerator.makeUnExecutableSchema(registry);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
