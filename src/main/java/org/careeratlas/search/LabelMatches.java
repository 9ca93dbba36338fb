package org.careeratlas.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Labels that contain the words of a query, collected word by word. */
final class LabelMatches {

	private final float[] similarity;

	/** Sum of the weights of the query's words that a label contains. */
	private final float[] asked;

	/** Sum of the weights of the label's words that the query contains. */
	private final float[] matched;

	/** The last word of the query that a label contains. */
	private final byte[] last;

	private final byte[] count;

	private int[] touched = new int[1024];

	private int touchedCount;

	private byte word;

	private boolean all;

	LabelMatches(int labels) {
		this.similarity = new float[labels];
		this.asked = new float[labels];
		this.matched = new float[labels];
		this.last = new byte[labels];
		this.count = new byte[labels];
	}

	/** Forgets all labels. */
	void clear() {
		for (int i = 0; i < this.touchedCount; i++) {
			int label = this.touched[i];
			this.asked[label] = 0;
			this.matched[label] = 0;
			this.last[label] = 0;
			this.count[label] = 0;
		}
		this.touchedCount = 0;
		this.word = 0;
	}

	/** Goes on with the next word of the query. */
	void nextWord(boolean all) {
		this.all = all;
		this.word++;
	}

	/** Adds the labels that contain a form of the word; a better form comes first. */
	void add(int[] labels, double similarity, double weight, double weightInLabel) {
		for (int label : labels) {
			if (this.last[label] == this.word || (this.all && this.count[label] < this.word - 1)) {
				continue;
			}
			if (this.count[label] == 0) {
				touch(label);
				this.similarity[label] = 1;
			}
			this.last[label] = this.word;
			this.count[label]++;
			this.similarity[label] = (float) Math.min(this.similarity[label], similarity);
			this.asked[label] += (float) (weight * similarity);
			this.matched[label] += (float) weightInLabel;
		}
	}

	private void touch(int label) {
		if (this.touchedCount == this.touched.length) {
			this.touched = Arrays.copyOf(this.touched, 2 * this.touchedCount);
		}
		this.touched[this.touchedCount++] = label;
	}

	/**
	 * Returns the matches.
	 * @param totals sums of the weights of all words by label
	 * @param sum of the weights of all words of the query
	 */
	List<LabelMatch> list(boolean all, IntPredicate wanted, float[] totals, double sum) {
		var matches = new ArrayList<LabelMatch>();
		for (int i = 0; i < this.touchedCount; i++) {
			int label = this.touched[i];
			if ((!all || this.count[label] == this.word) && wanted.test(label)) {
				matches.add(new LabelMatch(label, this.similarity[label], this.asked[label] / sum,
						Math.min(1, this.matched[label] / totals[label])));
			}
		}
		return matches;
	}

}
