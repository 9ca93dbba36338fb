package org.careeratlas.similarity;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	private final Words words = new Words();

	@Test
	void wordsOfOneStemAreTheSame() {
		assertThat(this.words.of("Managing managers, managed")).containsExactly("manag", "manag", "manag");
	}

	@Test
	void caseAndAccentsDoNotMatter() {
		assertThat(this.words.of("Résumé")).isEqualTo(this.words.of("RESUME"));
	}

	@Test
	void namesOfLanguagesStayWhole() {
		assertThat(this.words.of("C++ and C#")).containsExactly("c++", "and", "c#");
	}

	@Test
	void pairsFollowTheWords() {
		assertThat(this.words.withPairs("data base clerk")).containsExactly("data", "base", "clerk", "data base",
				"base clerk");
	}

	@Test
	void aTextWithoutLettersHasNoWords() {
		assertThat(this.words.withPairs(" -- ")).isEmpty();
		assertThat(this.words.withPairs("")).isEmpty();
	}

}
