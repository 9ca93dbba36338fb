package org.careeratlas.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@AtlasTest
class TitleTests {

	@Autowired
	private HttpGraphQlTester graphQl;

	@Test
	void findsTheRoleOfATitleAsEmployersWriteIt() {
		var answer = ask(Map.of("title", "Remote - Sr. Product Manager (m/f/d) #4711"));
		answer.path("normalizeTitle[0].role.id").entity(String.class).isEqualTo("product-manager");
		answer.path("normalizeTitle[0].matched").entity(String.class).isEqualTo("Product manager");
		answer.path("normalizeTitle[*].confidence")
			.entityList(Double.class)
			.satisfies((confidences) -> assertThat(confidences).allMatch((each) -> each > 0 && each <= 1));
	}

	@Test
	void aSourceWithoutRolesHasNone() {
		ask(Map.of("title", "Product manager", "sources", List.of("nowhere"))).path("normalizeTitle")
			.entityList(Object.class)
			.hasSize(0);
	}

	@Test
	void badInputIsRefusedByName() {
		refuses(Map.of("title", " "), "title must not be blank");
		refuses(Map.of("title", "x".repeat(301)), "title must have at most 300 characters, but has 301");
		refuses(Map.of("title", "Cook", "context", "x".repeat(20_001)), "context must have at most 20,000 characters");
		refuses(Map.of("title", "Cook", "first", 51), "first");
	}

	private void refuses(Map<String, Object> variables, String message) {
		ask(variables).errors().satisfy((errors) -> {
			assertThat(errors).hasSize(1);
			assertThat(errors.getFirst().getMessage()).contains(message);
			assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_REQUEST");
		});
	}

	private GraphQlTester.Response ask(Map<String, Object> variables) {
		return this.graphQl.document("""
				query ($title: String!, $context: String, $sources: [ID!], $first: Int! = 5) {
				  normalizeTitle(title: $title, context: $context, sources: $sources, first: $first) {
				    role { id name } confidence matched
				  }
				}
				""").variables(new HashMap<>(variables)).execute();
	}

}
