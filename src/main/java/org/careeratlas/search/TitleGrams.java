package org.careeratlas.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The features by which titles are compared. */
final class TitleGrams {

	private static final int SHORTEST = 3;

	private static final int LONGEST = 5;

	/** Words of titles that name no work. */
	private static final Set<String> EMPTY = Set.of("all", "other", "except", "including");

	private TitleGrams() {
	}

	/** Returns the words in singular, without those that say nothing. */
	static List<String> words(String text) {
		return SearchWords.of(text)
			.withoutStopWords()
			.words()
			.stream()
			.filter((word) -> !EMPTY.contains(word))
			.map(TitleGrams::singular)
			.toList();
	}

	/** Returns all sequences of three to five letters, ends of words included. */
	static List<String> of(String title) {
		var grams = new ArrayList<String>();
		for (String word : words(title)) {
			addGrams("_" + word + "_", grams);
		}
		return grams;
	}

	private static void addGrams(String word, List<String> grams) {
		for (int size = SHORTEST; size <= LONGEST; size++) {
			if (word.length() <= size) {
				grams.add(word);
				return;
			}
			for (int start = 0; start + size <= word.length(); start++) {
				grams.add(word.substring(start, start + size));
			}
		}
	}

	private static String singular(String word) {
		if (word.length() <= SHORTEST) {
			return word;
		}
		if (word.endsWith("ies")) {
			return word.substring(0, word.length() - 3) + "y";
		}
		if (word.endsWith("men")) {
			return word.substring(0, word.length() - 2) + "an";
		}
		return (word.endsWith("s") && !word.endsWith("ss")) ? word.substring(0, word.length() - 1) : word;
	}

}
