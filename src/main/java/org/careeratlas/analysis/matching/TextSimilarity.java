package org.careeratlas.analysis.matching;

/** Compares words; roles without any cannot be compared. */
record TextSimilarity(Vectors vectors) implements Similarity {

	@Override
	public float[] to(int role) {
		return of(this.vectors.cosines(role), this.vectors.isEmpty(role));
	}

	/** How alike the query is to every role. */
	float[] to(Query query) {
		return of(this.vectors.cosines(query), query.isEmpty());
	}

	private float[] of(float[] cosines, boolean empty) {
		for (int other = 0; other < cosines.length; other++) {
			boolean comparable = !empty && !this.vectors.isEmpty(other);
			cosines[other] = comparable ? Similarity.ofCosine(cosines[other]) : Float.NaN;
		}
		return cosines;
	}

	@Override
	public long bytes() {
		return this.vectors.bytes();
	}

}
