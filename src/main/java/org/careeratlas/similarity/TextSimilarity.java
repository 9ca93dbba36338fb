package org.careeratlas.similarity;

/**
 * Compares words; roles without words cannot be compared.
 *
 * @param exponent of the cosines: the lower, the more the low ones are spread out
 */
record TextSimilarity(TermMatrix vectors, double exponent) implements Similarity {

	TextSimilarity(TermMatrix vectors) {
		this(vectors, 0.5);
	}

	@Override
	public float[] to(int role) {
		return of(this.vectors.cosines(role), this.vectors.isEmpty(role));
	}

	/** Returns the similarity of the query to every role. */
	float[] to(TermQuery query) {
		return of(this.vectors.cosines(query), query.isEmpty());
	}

	private float[] of(float[] cosines, boolean empty) {
		for (int other = 0; other < cosines.length; other++) {
			boolean comparable = !empty && !this.vectors.isEmpty(other);
			cosines[other] = comparable ? (float) Math.pow(Math.clamp(cosines[other], 0, 1), this.exponent) : Float.NaN;
		}
		return cosines;
	}

	@Override
	public long bytes() {
		return this.vectors.bytes();
	}

}
