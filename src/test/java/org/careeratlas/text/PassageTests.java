package org.careeratlas.text;

import java.util.List;

import org.careeratlas.text.Passage.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PassageTests {

	@Test
	void endsWithSentencesLinesAndItems() {
		assertThat(Passage.of("I teach. I cook!\nWorks with C++ • .NET")).extracting((passage) -> passage.span().text())
			.containsExactly("I teach", "I cook", "Works with C++", ".NET");
	}

	@Test
	void knowsWhereItIs() {
		String text = "😀 First line\nsecond line";
		for (Passage passage : Passage.of(text)) {
			assertThat(text.substring(passage.span().start(), passage.span().end())).isEqualTo(passage.span().text());
			assertThat(passage.windows()).allSatisfy(
					(window) -> assertThat(text.substring(window.start(), window.end())).isEqualTo(window.text()));
		}
	}

	@Test
	void windowsNeitherStartNorEndWithFunctionWords() {
		assertThat(Passage.of("planning of the work").getFirst().windows()).extracting(TextSpan::text)
			.containsExactly("planning of the work");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			No experience of sales                                  | sales
			I have no knowledge of Java, Python or C#               | Java Python C#
			I never worked with robots but know welding             | robots
			Without prior experience in nursing                     | nursing
			I don't speak French. I speak German                    | French
			Welding is not required                                 | Welding
			Not only cooking but baking                             |
			I can weld and cook                                     |
			""")
	void knowsWhatIsDenied(String text, String denied) {
		List<String> words = Passage.of(text)
			.stream()
			.flatMap((passage) -> passage.words().stream())
			.filter(Word::isDenied)
			.map(Word::text)
			.toList();
		if (denied == null) {
			assertThat(words).isEmpty();
		}
		else {
			assertThat(words).contains(denied.split(" "))
				.doesNotContain("know", "welding", "German", "weld", "cook", "baking");
		}
	}

}
