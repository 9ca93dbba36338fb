package org.careeratlas.graph;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTests {

	@Test
	void aWordMayBeWholeOrABeginning() {
		assertThat(Search.lucene("pmp")).isEqualTo("((pmp^4 OR pmp*^2)) OR \"pmp\"^8");
	}

	@Test
	void longerWordsMayHaveATypoAndLongOnesTwo() {
		assertThat(Search.lucene("jira")).contains("jira~1").doesNotContain("~2");
		assertThat(Search.lucene("roadmapping")).contains("roadmapping~2");
		assertThat(Search.lucene("okr")).doesNotContain("~");
	}

	@Test
	void allWordsMustMatch() {
		assertThat(Search.lucene("product manager")).contains("product*^2").contains(" AND ").contains("manager*^2");
	}

	@Test
	void onlyTenWordsAreLookedAt() {
		assertThat(Search.lucene("a b c d e f g h i j k l")).contains("(j^4").doesNotContain("(k^4");
	}

	@Test
	void whatIsSyntaxToLuceneIsNoneInWords() {
		assertThat(Search.lucene("c++ (x) y:z*")).startsWith("((c^4 OR c*^2) AND (x^4 OR x*^2) AND (y^4 OR y*^2)");
	}

	@Test
	void quotesAndBackslashesAreEscapedInThePhrase() {
		assertThat(Search.lucene("a\"b\\c")).endsWith("\"a\\\"b\\\\c\"^8");
		assertThat(Search.lucene("\"\\")).isEqualTo("\"\\\"\\\\\"^8");
	}

}
