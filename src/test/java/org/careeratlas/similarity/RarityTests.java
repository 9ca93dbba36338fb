package org.careeratlas.similarity;

import java.util.stream.DoubleStream;

import org.careeratlas.similarity.Rarity.Sample;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RarityTests {

	@Test
	void itIsTheNumberOfRolesWithAHigherComposite() {
		Rarity rarity = of(100, 1, 2, 3, 4);
		assertThat(Math.exp(rarity.logarithm(2.5))).isCloseTo(50, within(1.0));
		assertThat(Math.exp(rarity.logarithm(3.5))).isCloseTo(25, within(1.0));
		assertThat(Math.exp(rarity.logarithm(0))).isCloseTo(100, within(1.0));
	}

	@Test
	void itFallsStrictlyBelowWithinAndAboveTheSample() {
		Rarity rarity = of(100, 0, 0.2, 0.3, 1);
		double[] logarithms = DoubleStream.iterate(-3, (composite) -> composite < 6, (composite) -> composite + 0.01)
			.map(rarity::logarithm)
			.toArray();
		for (int i = 1; i < logarithms.length; i++) {
			assertThat(logarithms[i]).isLessThan(logarithms[i - 1]);
		}
	}

	@Test
	void aboveTheSampleItHalvesAgainAndAgain() {
		Rarity rarity = of(100, 0, 1);
		assertThat(rarity.logarithm(4) - rarity.logarithm(5)).isCloseTo(1 / Rarity.WIDTH, within(1e-3));
	}

	@Test
	void whatCannotBeComparedDoesNotCount() {
		assertThat(of(100, 1, Double.NaN, 3).logarithm(2)).isEqualTo(of(100, 1, 3).logarithm(2));
	}

	@Test
	void withoutPairsAnAverageCompositeIsAtTheMiddle() {
		assertThat(Math.exp(of(100).logarithm(0))).isCloseTo(50, within(1e-6));
	}

	private static Rarity of(double partners, double... composites) {
		var sample = new Sample();
		DoubleStream.of(composites).forEach(sample::add);
		return sample.rarity(partners);
	}

}
