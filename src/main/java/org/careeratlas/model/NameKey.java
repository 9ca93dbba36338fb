package org.careeratlas.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalizes names for ordering and searching: no case, no accents. */
public final class NameKey {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private NameKey() {
	}

	/**
	 * Returns the key of a name. Names that differ only in case, accents or surrounding
	 * whitespace have the same key.
	 */
	public static String of(String name) {
		if (isAscii(name)) {
			return name.strip().toLowerCase(Locale.ROOT);
		}
		String decomposed = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD);
		return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/** Most names are ASCII, and need no decomposition. */
	private static boolean isAscii(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (name.charAt(i) > 127) {
				return false;
			}
		}
		return true;
	}

}
