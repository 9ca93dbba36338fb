package org.careeratlas.similarity;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TermMatrixTests {

	@Test
	void wordsCountByTheInverseShareOfRowsThatHaveThem() {
		var builder = new TermMatrixBuilder<String>();
		builder.addCounts(List.of("plan", "code", "code", "code", "code"), WordValues::inTools);
		builder.addCounts(List.of("plan", "sell"), WordValues::inTools);
		builder.addCounts(List.of("code", "sell"), WordValues::inTools);
		var vectors = new TermMatrix(builder, Weighting::inverseFrequency);
		// plan, code and sell are each in 2 of 3 rows: all have the factor ln(1 + 3/2),
		// and
		// the roots of the counts remain: (1, 2, 0), (1, 0, 1), (0, 1, 1)
		assertThat(vectors.cosines(0)[1]).isCloseTo((float) (1 / Math.sqrt(5) / Math.sqrt(2)), within(1e-6f));
		assertThat(vectors.cosines(0)[2]).isCloseTo((float) (2 / Math.sqrt(5) / Math.sqrt(2)), within(1e-6f));
		assertThat(vectors.cosines(1)[2]).isCloseTo(0.5f, within(1e-6f));
	}

	@Test
	void aWordCountsTheLessTheOftenerItOccurred() {
		assertThat(WordValues.inWork("plan", 8)).isEqualTo(0.5);
		assertThat(WordValues.inWork("plan", 2) / WordValues.inWork("plan", 1)).isBetween(1.5, 2.0);
		assertThat(WordValues.inTools("sql", 4)).isEqualTo(2);
		assertThat(WordValues.inTitles("manager", 1)).isEqualTo(1);
		assertThat(WordValues.inTitles("product manager", 1)).isEqualTo(0.7);
		assertThat(WordValues.inTitles("manager", 2)).isCloseTo(Math.pow(2, 0.65), within(1e-9));
	}

	@Test
	void aWordThatAllRowsHaveCountsLeast() {
		var builder = new TermMatrixBuilder<String>();
		builder.addCounts(List.of("the", "plan"), WordValues::inTools);
		builder.addCounts(List.of("the", "code"), WordValues::inTools);
		builder.addCounts(List.of(), WordValues::inTools);
		var vectors = new TermMatrix(builder, Weighting::inverseFrequency);
		// two rows have words: ln(1 + 2/2) for "the", ln(1 + 2/1) for the others
		double the = Math.pow(Math.log(2), 2);
		assertThat(vectors.cosines(0)[1]).isCloseTo((float) (the / (the + Math.pow(Math.log(3), 2))), within(1e-6f));
		assertThat(vectors.isEmpty(2)).isTrue();
	}

	@Test
	void skillsCountByTheInverseOfWhatAllAskFor() {
		var builder = new TermMatrixBuilder<String>();
		builder.add(Map.of("listening", 4.0, "welding", 5.0));
		builder.add(Map.of("listening", 5.0));
		var vectors = new TermMatrix(builder, Weighting::comparativeAdvantage);
		// listening sums to 9, welding to 5: (4/109, 5/105) against (5/109, 0)
		double listening = 4 / 109.0;
		double welding = 5 / 105.0;
		assertThat(vectors.cosines(0)[1])
			.isCloseTo((float) (listening / Math.sqrt(listening * listening + welding * welding)), within(1e-6f));
	}

	@Test
	void cosinesAreSymmetricAndOneWithOneself() {
		var builder = new TermMatrixBuilder<String>();
		builder.addCounts(List.of("a", "b", "c"), WordValues::inTools);
		builder.addCounts(List.of("b", "c", "c", "d"), WordValues::inTools);
		builder.addCounts(List.of("e"), WordValues::inTools);
		builder.addCounts(List.of(), WordValues::inTools);
		var vectors = new TermMatrix(builder, Weighting::inverseFrequency);
		for (int row = 0; row < vectors.rows(); row++) {
			for (int other = 0; other < vectors.rows(); other++) {
				assertThat(vectors.cosines(row)[other]).isEqualTo(vectors.cosines(other)[row]);
			}
		}
		assertThat(vectors.cosines(0)[0]).isCloseTo(1, within(1e-6f));
		assertThat(vectors.cosines(3)).containsOnly(0);
	}

	@Test
	void theSizeIsThatOfTheArrays() {
		var builder = new TermMatrixBuilder<String>();
		builder.addCounts(List.of("plan", "code", "sell", "code"), WordValues::inTools);
		builder.addCounts(List.of("plan", "sell", "hire", "fire"), WordValues::inTools);
		// numbers: 2 + 1 starts of rows and 5 + 1 of terms, 7 entries by row and by term,
		// each with its number and its weight, and 5 factors; and a flag for each row
		assertThat(new TermMatrix(builder, Weighting::inverseFrequency).bytes())
			.isEqualTo(4 * (2 + 1 + 5 + 1 + 4 * 7 + 5) + 2);
	}

	@Test
	void aQueryIsComparedLikeARow() {
		var builder = new TermMatrixBuilder<String>();
		builder.add(Map.of("a", 3.0, "b", 4.0));
		builder.add(Map.of("b", 1.0));
		var vectors = new TermMatrix(builder, (rows, having, sum) -> 1);
		int b = builder.numbers().getOrDefault("b", -1);
		var query = new TermQuery(Map.of(b, 7.0));
		assertThat(vectors.cosines(query)).containsExactly(0.8f, 1f);
		assertThat(vectors.shares(query)[0]).isCloseTo(0.64f, within(1e-6f));
	}

}
