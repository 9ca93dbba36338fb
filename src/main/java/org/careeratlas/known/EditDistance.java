package org.careeratlas.known;

/**
 * The number of letters to add, to leave out, to change or to swap with the next one
 * (optimal string alignment).
 */
public final class EditDistance {

	private EditDistance() {
	}

	/** Returns the distance of two words, or more than the limit where it is more. */
	public static int between(String one, String other, int limit) {
		if (Math.abs(one.length() - other.length()) > limit) {
			return limit + 1;
		}
		int[] before = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < last.length; j++) {
			last[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			row[0] = i;
			int least = i;
			for (int j = 1; j <= other.length(); j++) {
				int change = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
				int cost = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					cost = Math.min(cost, before[j - 2] + 1);
				}
				row[j] = cost;
				least = Math.min(least, cost);
			}
			if (least > limit) {
				return limit + 1;
			}
			int[] free = before;
			before = last;
			last = row;
			row = free;
		}
		return last[other.length()];
	}

}
