package org.careeratlas.similarity;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A baker of one catalogue; a baker and a welder of another. */
class SkillSimilarityTests {

	private static final int[] ORIGINS = { 0, 1, 1 };

	@Test
	void rolesAreComparedIfEachCatalogueKnowsHalfOfTheSkillsOfTheOther() {
		SkillSimilarity half = bakers(Map.of("a", 1.0, "b", 1.0, "c", 1.0, "d", 1.0),
				Map.of("a", 1.0, "b", 1.0, "x", 1.0, "y", 1.0));
		assertThat(half.to(0)).containsExactly(1, (float) Math.sqrt(0.5), Float.NaN);
		assertThat(half.to(1)[0]).isEqualTo((float) Math.sqrt(0.5));
	}

	@Test
	void rolesAreNotComparedIfOneCatalogueKnowsLess() {
		SkillSimilarity quarter = bakers(Map.of("a", 1.0, "b", 1.0, "c", 1.0, "d", 1.0), Map.of("a", 1.0));
		assertThat(quarter.to(0)).containsExactly(1, Float.NaN, Float.NaN);
		assertThat(quarter.to(1)[0]).isNaN();
	}

	@Test
	void theSizeIsThatOfTheVectorsAndOfTheSharesThatTheCataloguesKnow() {
		TermMatrixBuilder<String> builder = builder(Map.of("a", 1.0), Map.of("a", 1.0));
		var vectors = new TermMatrix(builder, (rows, having, sum) -> 1);
		// for each of 3 roles, the address of its shares and one for each of 5 catalogues
		assertThat(SkillSimilarity.of(vectors, ORIGINS, 5).bytes()).isEqualTo(vectors.bytes() + 3 * 4 * (1 + 5));
	}

	private static SkillSimilarity bakers(Map<String, Double> one, Map<String, Double> other) {
		return SkillSimilarity.of(new TermMatrix(builder(one, other), (rows, having, sum) -> 1), ORIGINS, 2);
	}

	private static TermMatrixBuilder<String> builder(Map<String, Double> one, Map<String, Double> other) {
		var builder = new TermMatrixBuilder<String>();
		builder.add(one);
		builder.add(other);
		builder.add(Map.of("welding", 1.0));
		return builder;
	}

}
