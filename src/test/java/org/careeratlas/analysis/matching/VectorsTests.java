package org.careeratlas.analysis.matching;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class VectorsTests {

	@Test
	void wordsCountByTheInverseShareOfRowsThatHaveThem() {
		var bags = new Bags<String>();
		bags.addCounts(List.of("plan", "code", "code", "code", "code"));
		bags.addCounts(List.of("plan", "sell"));
		bags.addCounts(List.of("code", "sell"));
		var vectors = new Vectors(bags, Weighting::inverseFrequency);
		// plan, code and sell are each in 2 of 3 rows: all have the factor ln(1 + 3/2),
		// and
		// the roots of the counts remain: (1, 2, 0), (1, 0, 1), (0, 1, 1)
		assertThat(vectors.cosines(0)[1]).isCloseTo((float) (1 / Math.sqrt(5) / Math.sqrt(2)), within(1e-6f));
		assertThat(vectors.cosines(0)[2]).isCloseTo((float) (2 / Math.sqrt(5) / Math.sqrt(2)), within(1e-6f));
		assertThat(vectors.cosines(1)[2]).isCloseTo(0.5f, within(1e-6f));
	}

	@Test
	void aWordThatAllRowsHaveCountsLeast() {
		var bags = new Bags<String>();
		bags.addCounts(List.of("the", "plan"));
		bags.addCounts(List.of("the", "code"));
		bags.addCounts(List.of());
		var vectors = new Vectors(bags, Weighting::inverseFrequency);
		// two rows have words: ln(1 + 2/2) for "the", ln(1 + 2/1) for the others
		double the = Math.pow(Math.log(2), 2);
		assertThat(vectors.cosines(0)[1]).isCloseTo((float) (the / (the + Math.pow(Math.log(3), 2))), within(1e-6f));
		assertThat(vectors.isEmpty(2)).isTrue();
	}

	@Test
	void skillsCountByTheInverseOfWhatAllAskFor() {
		var bags = new Bags<String>();
		bags.add(Map.of("listening", 4.0, "welding", 5.0));
		bags.add(Map.of("listening", 5.0));
		var vectors = new Vectors(bags, Weighting::comparativeAdvantage);
		// listening sums to 9, welding to 5: (4/109, 5/105) against (5/109, 0)
		double listening = 4 / 109.0;
		double welding = 5 / 105.0;
		assertThat(vectors.cosines(0)[1])
			.isCloseTo((float) (listening / Math.sqrt(listening * listening + welding * welding)), within(1e-6f));
	}

	@Test
	void cosinesAreSymmetricAndOneWithOneself() {
		var bags = new Bags<String>();
		bags.addCounts(List.of("a", "b", "c"));
		bags.addCounts(List.of("b", "c", "c", "d"));
		bags.addCounts(List.of("e"));
		bags.addCounts(List.of());
		var vectors = new Vectors(bags, Weighting::inverseFrequency);
		for (int row = 0; row < vectors.rows(); row++) {
			for (int other = 0; other < vectors.rows(); other++) {
				assertThat(vectors.cosines(row)[other]).isEqualTo(vectors.cosines(other)[row]);
			}
		}
		assertThat(vectors.cosines(0)[0]).isCloseTo(1, within(1e-6f));
		assertThat(vectors.cosines(3)).containsOnly(0);
	}

	@Test
	void aQueryIsComparedLikeARow() {
		var bags = new Bags<String>();
		bags.add(Map.of("a", 3.0, "b", 4.0));
		bags.add(Map.of("b", 1.0));
		var vectors = new Vectors(bags, (rows, having, sum) -> 1);
		int b = bags.numbers().getOrDefault("b", -1);
		var query = new Query(Map.of(b, 7.0));
		assertThat(vectors.cosines(query)).containsExactly(0.8f, 1f);
		assertThat(vectors.shares(query)[0]).isCloseTo(0.64f, within(1e-6f));
	}

}
