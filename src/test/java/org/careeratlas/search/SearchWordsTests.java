package org.careeratlas.search;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SearchWordsTests {

	@Test
	void symbolsThatTellNamesApartAreKept() {
		assertThat(SearchWords.of("C#, C++ and .NET").words()).containsExactly("c#", "c++", "and", ".net");
		assertThat(SearchWords.of("ASP.NET").words()).containsExactly("asp", "net");
	}

	@Test
	void compoundsAreSeveralWordsAndOne() {
		assertThat(SearchWords.variants("Node.js")).extracting(SearchWords::words)
			.containsExactly(List.of("node", "js"), List.of("nodejs"));
		assertThat(SearchWords.variants("front-end developer")).extracting(SearchWords::words)
			.contains(List.of("frontend", "developer"));
	}

	@Test
	void initialsInBracketsAreANameOfTheirOwn() {
		assertThat(SearchWords.variants("Registered Nurse (RN)")).extracting(SearchWords::words)
			.contains(List.of("registered", "nurse"), List.of("rn"));
		assertThat(SearchWords.variants("Cleaner (industrial)")).extracting(SearchWords::words)
			.contains(List.of("cleaner"))
			.doesNotContain(List.of("industrial"));
	}

	@Test
	void wordsHaveNoApostrophes() {
		assertThat(SearchWords.of("driver's o\u2019neill").words()).containsExactly("drivers", "oneill");
	}

	@Test
	void onlyThirtyWordsAndTwoHundredLettersAreLookedAt() {
		assertThat(SearchWords.ofQuery("a ".repeat(50)).words()).hasSize(30);
		assertThat(SearchWords.ofQuery("x".repeat(300)).words()).containsExactly("x".repeat(200));
	}

	@Test
	void stopWordsCountUnlessThereIsNoOther() {
		assertThat(SearchWords.of("vice president of product").withoutStopWords().words()).doesNotContain("of");
		assertThat(SearchWords.of("the of and").withoutStopWords().words()).hasSize(3);
	}

	@Test
	void onlySentencesHaveFillers() {
		assertThat(SearchWords.of("I am a nurse and like computers").withoutFillers().words()).containsExactly("nurse",
				"computers");
		assertThat(SearchWords.of("people work").withoutFillers().words()).containsExactly("people", "work");
	}

	@Test
	void blanksAndSignsAreNoWords() {
		assertThat(SearchWords.of(" *** ").isEmpty()).isTrue();
	}

}
