package org.careeratlas.questions;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.awaitility.Awaitility.await;

/** Asks a service the questions. */
final class Interview {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final JsonMapper json = JsonMapper.shared();

	private final ExecutionGraphQlService service;

	/** What was asked before, as insights are by several questions. */
	private final Map<Object, JsonNode> known = new HashMap<>();

	Interview(ExecutionGraphQlService service) {
		this.service = service;
	}

	Answer ask(Question question) {
		var parts = new EnumMap<Ask, JsonNode>(Ask.class);
		question.asks().forEach((ask) -> parts.put(ask, part(question, ask)));
		return new Answer(parts);
	}

	private JsonNode part(Question question, Ask ask) {
		Map<String, @Nullable Object> variables = variables(question, ask);
		return this.known.computeIfAbsent(Map.entry(ask, variables), (asked) -> part(question, ask, variables));
	}

	private JsonNode part(Question question, Ask ask, Map<String, @Nullable Object> variables) {
		ExecutionGraphQlResponse response = patiently(ask.document(), variables);
		if (!response.getErrors().isEmpty()) {
			throw new IllegalStateException("%s %s: %s".formatted(question, ask.word(), response.getErrors()));
		}
		return json.valueToTree(response.getData()).at(ask.root());
	}

	private static Map<String, @Nullable Object> variables(Question question, Ask ask) {
		Map<String, Object> from = question.from().point();
		var variables = new HashMap<String, @Nullable Object>();
		switch (ask) {
			case GAP, PLAN, PATHS, SUGGEST -> variables.put("from", from);
			case SIMILAR, MOVES -> variables.put("from", Objects.requireNonNull(from.get("role")));
			case INSIGHT -> {
			}
		}
		if (question.to() != null) {
			variables.put("to", question.to().id());
		}
		return variables;
	}

	/** Waits for what is still being computed. */
	private ExecutionGraphQlResponse patiently(String document, Map<String, @Nullable Object> variables) {
		return await().atMost(PATIENCE).until(() -> execute(document, variables), (response) -> !unavailable(response));
	}

	private ExecutionGraphQlResponse execute(String document, Map<String, @Nullable Object> variables) {
		return Objects.requireNonNull(this.service
			.execute(new DefaultExecutionGraphQlRequest(document, null, variables, null, "question", Locale.ENGLISH))
			.block());
	}

	private static boolean unavailable(ExecutionGraphQlResponse response) {
		return response.getErrors()
			.stream()
			.anyMatch((error) -> "UNAVAILABLE"
				.equals(Objects.requireNonNullElse(error.getExtensions(), Map.of()).get("code")));
	}

}
