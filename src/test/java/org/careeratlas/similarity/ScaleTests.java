package org.careeratlas.similarity;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ScaleTests {

	@Test
	void aSimilarityIsMeasuredInDeviationsFromTheMean() {
		Scale scale = Scale.of(new float[] { 0.25f, 0.75f });
		assertThat(scale).isEqualTo(new Scale(0.5, 0.25));
		assertThat(scale.zScore(1)).isEqualTo(2);
		assertThat(scale.zScore(0.25)).isEqualTo(-1);
	}

	@Test
	void whatCannotBeComparedDoesNotCount() {
		Scale scale = Scale.of(new float[] { Float.NaN, 0.25f, Float.NaN, 0.75f });
		assertThat(scale).isEqualTo(new Scale(0.5, 0.25));
		assertThat(scale.zScore(Float.NaN)).isNaN();
	}

	@Test
	void whereAllAreEquallyAlikeNoneStandsOut() {
		assertThat(Scale.of(new float[] { 0.1f, 0.1f, 0.1f }).zScore(0.1f)).isCloseTo(0, within(1e-9));
		assertThat(new Scale(0.5, 0).zScore(0.5)).isZero();
		assertThat(new Scale(0.5, 0).zScore(1)).isZero();
		assertThat(Scale.of(new float[0]).zScore(0)).isZero();
	}

}
