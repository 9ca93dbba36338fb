package org.careeratlas.similarity;

/**
 * Compares job zones: 1 for equal zones, 0 for zones 1 and 5.
 *
 * @param zones 1 to 5; 0 if unknown
 */
record ZoneSimilarity(byte[] zones) implements Similarity {

	private static final float FARTHEST = 4;

	@Override
	public float[] to(int role) {
		var similarities = new float[this.zones.length];
		for (int other = 0; other < similarities.length; other++) {
			similarities[other] = similarity(this.zones[role], this.zones[other]);
		}
		return similarities;
	}

	private static float similarity(int one, int other) {
		return (one == 0 || other == 0) ? Float.NaN : 1 - Math.abs(one - other) / FARTHEST;
	}

	@Override
	public long bytes() {
		return this.zones.length;
	}

}
