package org.careeratlas.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of a name that lists are ordered by and searches compare: no case, no accents.
 */
public final class NameKey {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private NameKey() {
	}

	/**
	 * The key of a name: equal for names that differ in case, accents or outer blanks
	 * alone.
	 */
	public static String of(String name) {
		if (isPlain(name)) {
			return name.strip().toLowerCase(Locale.ROOT);
		}
		String decomposed = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD);
		return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/** Most names are, and need no decomposing. */
	private static boolean isPlain(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (name.charAt(i) > 127) {
				return false;
			}
		}
		return true;
	}

}
