package org.careeratlas.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.careeratlas.model.Detail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** How much is read of a role, and of its skills, for what is selected. */
class SelectedFieldsTests {

	private static final String SCHEMA = """
			type Query { role: Role concept: Concept }
			interface Concept { id: ID name: String summary: String }
			type Role implements Concept {
			  id: ID name: String summary: String family: String preparation: Zone skills(first: Int): Skills
			}
			type Skill implements Concept { id: ID name: String summary: String roles: Skills }
			type Skills { edges: [Edge] nodes: [Skill] pageInfo: PageInfo totalCount: Int }
			type Edge { cursor: String importance: Float node: Skill evidence: [Evidence] }
			type Evidence { note: String }
			type PageInfo { hasNextPage: Boolean }
			type Zone { name: String }
			""";

	/** Those that others use come after them. */
	private static final List<String> FRAGMENTS = List.of("Nested on Role { ...Described }",
			"Described on Concept { summary }", "Named on Role { name }", "Stated on Edge { evidence { note } }",
			"Counted on Skills { totalCount }");

	private final Map<String, SelectedFields> selected = new HashMap<>();

	@ParameterizedTest
	@ValueSource(strings = { "id", "name", "label: name", "__typename", "skills { nodes { summary } }",
			"... on Role { name }", "... { id }", "...Named" })
	void aRoleIsReadBriefly(String selection) {
		ask("{ role { %s } }", selection);
		assertThat(detail("role")).isEqualTo(Detail.BRIEF);
	}

	@ParameterizedTest
	@ValueSource(strings = { "summary", "name: summary", "family", "preparation { name }", "id ... on Role { family }",
			"... { ... { family } }", "...Described", "id ...Nested", "summary @include(if: false)" })
	void aRoleIsReadInFull(String selection) {
		ask("{ role { %s } }", selection);
		assertThat(detail("role")).isEqualTo(Detail.FULL);
	}

	@Test
	void whatIsSelectedOfAnInterfaceCountsToo() {
		ask("{ concept { id ... on Role { name } } }");
		assertThat(detail("concept")).isEqualTo(Detail.BRIEF);
		ask("{ concept { id ... on Skill { summary } } }");
		assertThat(detail("concept")).isEqualTo(Detail.FULL);
		ask("{ concept { summary } }");
		assertThat(detail("concept")).isEqualTo(Detail.FULL);
	}

	@Test
	void fieldsOfOneNameCountTogether() {
		ask("{ role { name } role { summary } }");
		assertThat(detail("role")).isEqualTo(Detail.FULL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nodes { name }", "edges { cursor importance node { id name } }",
			"nodes { roles { nodes { summary } } }", "pageInfo { hasNextPage } nodes { ... on Concept { name } }" })
	void skillsAreReadBriefly(String selection) {
		ask("{ role { skills { %s } } }", selection);
		assertThat(detail("skills")).isEqualTo(Detail.BRIEF);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nodes { summary }", "edges { node { summary } }", "edges { evidence { note } }",
			"edges { ... on Edge { evidence { note } } }", "nodes { id } edges { ...Stated }" })
	void skillsAreReadInFull(String selection) {
		ask("{ role { skills { %s } } }", selection);
		assertThat(detail("skills")).isEqualTo(Detail.FULL);
		assertThat(detail("role")).isEqualTo(Detail.BRIEF);
	}

	@Test
	void aListIsCountedWhereItsSizeIsSelected() {
		ask("{ role { skills { nodes { roles { totalCount } } } } }");
		assertThat(counts("skills")).isFalse();
		ask("{ role { skills { size: totalCount } } }");
		assertThat(counts("skills")).isTrue();
		ask("{ role { skills { nodes { id } ...Counted } } }");
		assertThat(counts("skills")).isTrue();
		ask("{ role { skills { nodes { id } } skills { totalCount } } }");
		assertThat(counts("skills")).isTrue();
	}

	private Detail detail(String field) {
		return selected(field).detail();
	}

	private boolean counts(String field) {
		return selected(field).counts();
	}

	private SelectedFields selected(String field) {
		return requireNonNull(this.selected.get(field), field);
	}

	private void ask(String query, String selection) {
		ask(query.formatted(selection));
	}

	private void ask(String query) {
		DataFetcher<Object> fetcher = (environment) -> {
			this.selected.put(environment.getField().getName(), SelectedFields.of(environment));
			return Map.of();
		};
		var wiring = RuntimeWiring.newRuntimeWiring()
			.type("Query", (type) -> type.dataFetcher("role", fetcher).dataFetcher("concept", fetcher))
			.type("Role", (type) -> type.dataFetcher("skills", fetcher))
			.type("Concept",
					(type) -> type.typeResolver((environment) -> environment.getSchema().getObjectType("Role")))
			.build();
		var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring);
		String document = query;
		for (String fragment : FRAGMENTS) {
			document += document.contains("..." + fragment.split(" ")[0]) ? " fragment " + fragment : "";
		}
		ExecutionResult result = GraphQL.newGraphQL(schema).build().execute(document);
		assertThat(result.getErrors()).isEmpty();
	}

}
