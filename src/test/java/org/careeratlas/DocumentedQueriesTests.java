package org.careeratlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.text.Meanings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The queries of the documentation, over the seed. */
@AtlasTest
class DocumentedQueriesTests {

	private static final Pattern BLOCK = Pattern.compile("```graphql\n(.*?)```", Pattern.DOTALL);

	@Autowired
	private ExecutionGraphQlServiceTester graphQl;

	@BeforeEach
	void waitForMeanings(@Autowired Meanings meanings) {
		await().atMost(Duration.ofMinutes(1)).until(meanings::isReady);
	}

	@Test
	void theQuestionsOfTheReadmeHaveAnswers() throws IOException {
		assertThat(queries("README.md")).hasSize(6).allSatisfy(this::assertThatItHasAnAnswer);
	}

	@Test
	void theQuestionsForClientsHaveAnswers() throws IOException {
		assertThat(queries("src/docs/client.md")).hasSizeGreaterThan(10).allSatisfy(this::assertThatItHasAnAnswer);
	}

	private void assertThatItHasAnAnswer(String query) {
		Object data = this.graphQl.document(query)
			.variable("text", "Negotiation, roadmapping and public speaking.")
			.execute()
			.path("")
			.entity(Object.class)
			.get();
		assertThat(leaves(data)).as(query).isNotEmpty();
	}

	/**
	 * Each query begins a line, and what follows it is indented, a brace or a comment.
	 */
	private static List<String> queries(String page) throws IOException {
		return BLOCK.matcher(Files.readString(Path.of(page)))
			.results()
			.map((MatchResult block) -> block.group(1))
			.flatMap((block) -> Arrays.stream(block.split("\n(?=\\{)")))
			.filter((query) -> query.contains("{"))
			.toList();
	}

	private static Stream<Object> leaves(Object value) {
		return switch (value) {
			case Map<?, ?> map -> map.values().stream().flatMap(DocumentedQueriesTests::leaves);
			case Collection<?> list -> list.stream().flatMap(DocumentedQueriesTests::leaves);
			case null -> Stream.empty();
			default -> Stream.of(value);
		};
	}

}
