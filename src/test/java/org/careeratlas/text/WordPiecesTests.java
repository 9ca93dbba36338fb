package org.careeratlas.text;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordPiecesTests {

	private final WordPieces pieces = new WordPieces(
			Map.of("[CLS]", 0, "[SEP]", 1, "[UNK]", 2, "play", 3, "##ing", 4, "cafe", 5, "!", 6, "+", 7, "c", 8));

	@Test
	void cutsWordsIntoTheLongestPieces() {
		assertThat(this.pieces.of("playing", 9)).containsExactly(0, 3, 4, 1);
	}

	@Test
	void knowsNeitherCaseNorAccents() {
		assertThat(this.pieces.of("Café PLAY", 9)).containsExactly(0, 5, 3, 1);
	}

	@Test
	void takesEachMarkForAWord() {
		assertThat(this.pieces.of("C++!", 9)).containsExactly(0, 8, 7, 7, 6, 1);
	}

	@Test
	void takesAWordForUnknownIfAPartOfItIs() {
		assertThat(this.pieces.of("playful", 9)).containsExactly(0, 2, 1);
	}

	@Test
	void dropsWhatIsTooMuch() {
		assertThat(this.pieces.of("play play play", 4)).containsExactly(0, 3, 3, 1);
	}

}
