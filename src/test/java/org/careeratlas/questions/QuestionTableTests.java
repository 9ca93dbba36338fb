package org.careeratlas.questions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTableTests {

	private static final int LEAST = 66;

	private final QuestionTable table = QuestionTable.read();

	@Test
	void hasEnoughQuestionsEachNamedOnce() {
		assertThat(this.table.questions()).hasSizeGreaterThanOrEqualTo(LEAST);
		assertThat(this.table.questions()).extracting(Question::name).doesNotHaveDuplicates();
	}

	@Test
	void everyQuestionExpectsSomethingOfWhatItAsks() {
		assertThat(this.table.questions()).allSatisfy((question) -> {
			assertThat(question.because()).isNotBlank();
			assertThat(question.checks()).isNotEmpty()
				.allSatisfy((check) -> assertThat(question.asks()).contains(check.subject().ask()));
		});
	}

	@Test
	void everyLinkIsUsed() {
		Stream<String> used = this.table.questions()
			.stream()
			.flatMap((question) -> Stream.of(question.from().name(),
					(question.to() != null) ? question.to().label() : ""));
		List<String> roles = this.table.links()
			.stream()
			.filter((link) -> link.address().contains("/roles/") || link.address().contains("/occupation/")
					|| link.address().contains("/summary/"))
			.map(Link::label)
			.toList();
		assertThat(used.filter(Objects::nonNull).toList()).containsAll(roles);
	}

}
