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

	/** Returns the distance of two words regardless of case and accents. */
	static int distance(String unknown, String word) {
		return EditDistance.between(NameKey.of(unknown), NameKey.of(word), Integer.MAX_VALUE - 1);
	}

}
