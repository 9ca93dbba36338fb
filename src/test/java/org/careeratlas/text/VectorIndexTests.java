package org.careeratlas.text;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.careeratlas.text.VectorIndex.Neighbor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class VectorIndexTests {

	private static final int DIMENSIONS = 16;

	private final Random random = new Random(7);

	@ParameterizedTest
	@ValueSource(ints = { 1, 100, 6000 })
	void findsAVectorByItself(int count) {
		List<float[]> vectors = IntStream.range(0, count).mapToObj((row) -> vector()).toList();
		var index = VectorIndex.of(vectors.stream().map(VectorIndex::compressed).toArray(byte[][]::new));
		List<float[]> queries = vectors.subList(0, Math.min(50, count));
		List<List<Neighbor>> nearest = index.nearest(queries, new float[count], 3);
		for (int i = 0; i < queries.size(); i++) {
			assertThat(nearest.get(i).getFirst().row()).isEqualTo(i);
			assertThat((double) nearest.get(i).getFirst().similarity()).isCloseTo(1, within(0.01));
			assertThat(nearest.get(i)).hasSize(Math.min(3, count)).isSortedAccordingTo(Neighbor.NEAREST_FIRST);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void takesPenaltiesOff(int penalized) {
		float[] vector = vector();
		byte[] compressed = VectorIndex.compressed(vector);
		float[] penalties = new float[2];
		penalties[penalized] = 0.5F;
		List<Neighbor> nearest = VectorIndex.of(new byte[][] { compressed, compressed })
			.nearest(List.of(vector), penalties, 2)
			.getFirst();
		assertThat(nearest).extracting(Neighbor::row).containsExactly(1 - penalized, penalized);
	}

	private float[] vector() {
		float[] vector = new float[DIMENSIONS];
		double square = 0;
		for (int i = 0; i < DIMENSIONS; i++) {
			vector[i] = (float) this.random.nextGaussian();
			square += vector[i] * vector[i];
		}
		for (int i = 0; i < DIMENSIONS; i++) {
			vector[i] /= (float) Math.sqrt(square);
		}
		return vector;
	}

}
