package org.careeratlas.known;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.careeratlas.model.NameKey;

/** Suggests a known word for an unknown one. */
public final class Suggestion {

	private Suggestion() {
	}

	/**
	 * Returns a question after the nearest known word, such as
	 * {@code ; did you mean `programming`?}, or an empty text if none is near.
	 */
	public static String of(String unknown, Collection<String> known) {
		return nearest(unknown, known).map(Suggestion::question).orElse("");
	}

	public static String question(String word) {
		return "; did you mean `%s`?".formatted(word);
	}

	/** Returns the known word of which at least 60 % are as in the unknown one. */
	public static Optional<String> nearest(String unknown, Collection<String> known) {
		return known.stream()
			.filter((word) -> Math.abs(unknown.length() - word.length()) <= most(unknown, word))
			.filter((word) -> distance(unknown, word) <= most(unknown, word))
			.min(Comparator.<String>comparingInt((word) -> distance(unknown, word))
				.thenComparing(Comparator.naturalOrder()));
	}

	/** Words whose lengths differ by more need not be compared. */
	private static int most(String unknown, String word) {
		return Math.max(unknown.length(), word.length()) * 2 / 5;
	}

	/**
	 * Returns how many letters must be inserted, removed, replaced or swapped with their
	 * neighbor to make one word of the other, regardless of case and accents (optimal
	 * string alignment).
	 */
	static int distance(String unknown, String word) {
		String from = NameKey.of(unknown);
		String to = NameKey.of(word);
		var edits = new int[from.length() + 1][to.length() + 1];
		for (int i = 0; i <= from.length(); i++) {
			for (int j = 0; j <= to.length(); j++) {
				edits[i][j] = (i == 0 || j == 0) ? i + j : fewest(from, to, i, j, edits);
			}
		}
		return edits[from.length()][to.length()];
	}

	private static int fewest(String from, String to, int i, int j, int[][] edits) {
		int replaced = edits[i - 1][j - 1] + ((from.charAt(i - 1) == to.charAt(j - 1)) ? 0 : 1);
		int fewest = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
		boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
				&& from.charAt(i - 2) == to.charAt(j - 1);
		return swapped ? Math.min(fewest, edits[i - 2][j - 2] + 1) : fewest;
	}

}
