package org.careeratlas.importer.table;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as publishers and spreadsheet programs of several countries write them.
 */
public final class Decimal {

	private static final Pattern PLAIN = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");

	/** {@code 1,234.5}; three digits after a comma are thousands. */
	private static final Pattern THOUSANDS = Pattern.compile("[-+]?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d*)?");

	/** {@code 2,50} and {@code 1.234,5}. */
	private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?(?:\\d+|[1-9]\\d{0,2}(?:\\.\\d{3})+),\\d+");

	/** {@code 2.28E+03}, as spreadsheet programs show long numbers. */
	private static final Pattern SCIENTIFIC = Pattern.compile("[-+]?\\d+(?:\\.(\\d*))?[eE]\\+(\\d{1,3})");

	/** Spaces between thousands. */
	private static final Pattern SPACES = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f'](?=\\d{3}(?:\\D|$))");

	private Decimal() {
	}

	/**
	 * Returns the number; null if the text is none, or not certainly one. No number are
	 * {@code NaN}, {@code Infinity}, {@code 0x1} and {@code 1d}, which Java takes, nor
	 * {@code 2.28E+03}, which may have been 2284.
	 */
	public static @Nullable Double of(String text) {
		String number = SPACES.matcher(text.strip().replace('\u2212', '-')).replaceAll("");
		if (THOUSANDS.matcher(number).matches()) {
			return finite(number.replace(",", ""));
		}
		if (DECIMAL_COMMA.matcher(number).matches()) {
			return finite(number.replace(".", "").replace(',', '.'));
		}
		return PLAIN.matcher(number).matches() && !isRounded(number) ? finite(number) : null;
	}

	/** Returns whether digits before the decimal point may be missing. */
	private static boolean isRounded(String number) {
		Matcher scientific = SCIENTIFIC.matcher(number);
		if (!scientific.matches()) {
			return false;
		}
		String decimals = Objects.requireNonNullElse(scientific.group(1), "");
		return decimals.length() < Integer.parseInt(scientific.group(2));
	}

	private static @Nullable Double finite(String number) {
		double value = Double.parseDouble(number);
		return Double.isFinite(value) ? value : null;
	}

}
