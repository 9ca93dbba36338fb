package org.careeratlas.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.careeratlas.testing.RunningAtlas;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.graphql.ExecutionGraphQlService;

/**
 * Writes the whole answers to the questions of experts into a file, so that an expert can
 * read and sign them. Arguments: the directory of an embedded graph that holds the seed
 * and all releases, and the file, {@code target/expert-answers.txt} unless given.
 */
final class ExpertAnswers {

	private ExpertAnswers() {
	}

	public static void main(String[] args) throws IOException {
		Path file = Path.of((args.length > 1) ? args[1] : "target/expert-answers.txt");
		try (var atlas = RunningAtlas
			.start(new SpringApplicationBuilder(), "careeratlas.embedded.directory=" + args[0],
					"careeratlas.answers.cache=0B")
			.whenReady()) {
			Files.writeString(file, answers(new Interview(atlas.part(ExecutionGraphQlService.class))));
		}
		System.out.println("The answers are in " + file);
		System.exit(0);
	}

	private static String answers(Interview interview) {
		var texts = new ArrayList<String>();
		List<Question> questions = QuestionTable.read().questions();
		int met = 0;
		int asExpected = 0;
		for (Question question : questions) {
			Answer answer = interview.ask(question);
			met += question.faults(answer).isEmpty() ? 1 : 0;
			asExpected += question.faults(answer).isEmpty() && question.open().isEmpty() ? 1 : 0;
			texts.add(AnswerText.of(question, answer));
		}
		return "%d questions, %d answered as an expert expects, %d with expectations that are open, %d otherwise than the table says%n%n%s"
			.formatted(questions.size(), asExpected, met - asExpected, questions.size() - met,
					String.join("\n", texts));
	}

}
