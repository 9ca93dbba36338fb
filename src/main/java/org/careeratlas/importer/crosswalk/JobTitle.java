package org.careeratlas.importer.crosswalk;

import java.util.regex.Pattern;

import org.careeratlas.model.NameKey;

/**
 * Normalizes titles for comparison. O*NET uses the plural, ESCO the singular in lower
 * case, and their hyphenation differs.
 */
final class JobTitle {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern PLURAL_WITH_E = Pattern.compile(".*(ss|x|ch|sh)es");

	private static final Pattern SINGULAR_WITH_S = Pattern.compile(".*(ss|us|is|ics)");

	private JobTitle() {
	}

	/**
	 * Returns a key that is equal for titles that differ only in case, accents,
	 * punctuation or grammatical number.
	 */
	static String key(String title) {
		String words = BETWEEN_WORDS.matcher(NameKey.of(title)).replaceAll(" ").strip();
		int last = words.lastIndexOf(' ') + 1;
		return words.substring(0, last) + singular(words.substring(last));
	}

	private static String singular(String word) {
		if (word.endsWith("men")) {
			return word.substring(0, word.length() - 2) + "an";
		}
		if (word.endsWith("ies")) {
			return word.substring(0, word.length() - 3) + "y";
		}
		if (PLURAL_WITH_E.matcher(word).matches()) {
			return word.substring(0, word.length() - 2);
		}
		return (word.endsWith("s") && !SINGULAR_WITH_S.matcher(word).matches()) ? word.substring(0, word.length() - 1)
				: word;
	}

}
