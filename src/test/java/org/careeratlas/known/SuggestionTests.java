package org.careeratlas.known;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionTests {

	@ParameterizedTest
	@CsvSource({ "programing, programming, 1", "programmnig, programming, 1", "Données, donnees, 0", "'', sql, 3",
			"sql, sql, 0", "kitten, sitting, 3", "ab, ba, 1", "programming, programing, 1" })
	void wordsDifferByInsertedRemovedReplacedAndSwappedLetters(String from, String to, int distance) {
		assertThat(Suggestion.distance(from, to)).isEqualTo(distance);
	}

	@Test
	void theNearestWordIsSuggested() {
		assertThat(Suggestion.of("programing", List.of("planning", "programming", "program-design")))
			.isEqualTo("; did you mean `programming`?");
		assertThat(Suggestion.of("abd", List.of("abe", "abc"))).isEqualTo("; did you mean `abc`?");
	}

	@Test
	void aWordThatIsFarIsNotSuggested() {
		assertThat(Suggestion.of("abcde", List.of("abcxy"))).isEqualTo("; did you mean `abcxy`?");
		assertThat(Suggestion.of("abcde", List.of("abxyz"))).isEmpty();
		assertThat(Suggestion.of("abcde", List.of())).isEmpty();
	}

}
