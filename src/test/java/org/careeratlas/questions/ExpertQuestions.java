package org.careeratlas.questions;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.springframework.graphql.ExecutionGraphQlService;

import static org.assertj.core.api.Assertions.fail;

/** The questions as tests of a service that holds all releases. */
public final class ExpertQuestions {

	private ExpertQuestions() {
	}

	/** A test for each question. */
	public static Stream<DynamicTest> tests(ExecutionGraphQlService service) {
		var interview = new Interview(service);
		return QuestionTable.read()
			.questions()
			.stream()
			.map((question) -> DynamicTest.dynamicTest(question.title(), QuestionTable.FILE.toUri(),
					() -> require(question, interview.ask(question))));
	}

	/** The names of roles, skills, tools and certifications that the table expects. */
	public static List<String> names() {
		return QuestionTable.read().questions().stream().flatMap(Question::names).distinct().sorted().toList();
	}

	private static void require(Question question, Answer answer) {
		List<String> faults = question.faults(answer);
		if (!faults.isEmpty()) {
			fail("%s%n%n%s", String.join("\n", faults), AnswerText.of(question, answer));
		}
	}

}
