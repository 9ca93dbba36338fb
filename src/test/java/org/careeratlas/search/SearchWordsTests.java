package org.careeratlas.search;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SearchWordsTests {

	@Test
	void aWordMayBeWholeOrABeginning() {
		assertThat(SearchWords.of("PMP").inNames()).startsWith("+(name:pmp* abbreviation:pmp*)");
		assertThat(SearchWords.of("pmp").anywhere()).contains("alsoKnownAs:pmp^4 alsoKnownAs:pmp*^2");
	}

	@Test
	void ofTwoLettersOnlyWholeWordsCountInOtherNames() {
		assertThat(SearchWords.of("vp").anywhere()).contains("name:vp*", "alsoKnownAs:vp^4")
			.doesNotContain("alsoKnownAs:vp*");
	}

	@Test
	void longerWordsMayHaveATypoAndLongOnesTwo() {
		assertThat(SearchWords.of("jira").withTypos()).contains("name:jira~1").doesNotContain("~2");
		assertThat(SearchWords.of("roadmapping").withTypos()).contains("name:roadmapping~2");
		assertThat(SearchWords.of("okr").withTypos()).doesNotContain("~");
	}

	@Test
	void aCodeHasNoTypo() {
		assertThat(SearchWords.of("2431.7").withTypos()).doesNotContain("~");
	}

	@Test
	void allWordsMustMatch() {
		assertThat(SearchWords.of("product manager").inNames())
			.startsWith("+(name:product* abbreviation:product*) +(name:manager* abbreviation:manager*)");
	}

	@Test
	void wordsAreCutAsTheIndexCutsThem() {
		assertThat(SearchWords.of("Node.js, .NET; o'neill 11-2021.00").words()).containsExactly("node.js", "net",
				"o'neill", "11", "2021.00");
	}

	@Test
	void onlyTenWordsAreLookedAt() {
		assertThat(SearchWords.of("a b c d e f g h i j k l").words()).hasSize(10).endsWith("j");
	}

	@Test
	void whatIsSyntaxToLuceneIsNoneInWords() {
		assertThat(SearchWords.of("c++ (x) y:z* \"q\\ +-&|!{}[]^~?/").words()).containsExactly("c", "x", "y", "z", "q");
	}

	@Test
	void wordsThatTheIndexLeavesOutNeedNotMatchUnlessThereIsNoOther() {
		assertThat(SearchWords.of("vice president of product").anywhere()).doesNotContain("name:of*");
		assertThat(SearchWords.of("it").anywhere()).contains("name:it*");
	}

	@Test
	void blanksAndSignsAreNoWords() {
		assertThat(SearchWords.of(" *** ").isEmpty()).isTrue();
	}

}
