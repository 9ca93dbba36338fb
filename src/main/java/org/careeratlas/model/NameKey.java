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

	/**
	 * Compares the keys of two names. Most names differ soon, in ASCII, so that no key
	 * has to be created.
	 */
	public static int compare(String one, String other) {
		int length = Math.min(one.length(), other.length());
		for (int i = 0; i < length; i++) {
			char a = one.charAt(i);
			char b = other.charAt(i);
			if (a == ' ' && b == ' ' && i > 0) {
				continue;
			}
			if (!isPlain(a) || !isPlain(b)) {
				break;
			}
			int order = Character.toLowerCase(a) - Character.toLowerCase(b);
			if (order != 0) {
				return order;
			}
		}
		return of(one).compareTo(of(other));
	}

	/** Whether a character stays what it is, but for its case. */
	private static boolean isPlain(char character) {
		return character > ' ' && character < 127;
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
