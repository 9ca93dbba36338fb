package org.careeratlas.importer.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line {@code sep=;} before a table. It tells spreadsheet programs the separator, and
 * is no row.
 */
final class SeparatorLine {

	/** Another program may have put quotes around it, and blank cells after it. */
	private static final Pattern LINE = Pattern.compile("\"?sep=([\t,;|]?)\"?[\t,;|\"]*", Pattern.CASE_INSENSITIVE);

	private static final int LONGEST = 1_000;

	private SeparatorLine() {
	}

	/**
	 * Skips the line if the file begins with it.
	 * @return the separator; empty if there is no such line
	 */
	static Optional<Character> skip(BufferedReader characters) throws IOException {
		characters.mark(LONGEST);
		Matcher line = LINE.matcher(first(characters));
		if (!line.matches()) {
			characters.reset();
			return Optional.empty();
		}
		skipLineFeed(characters);
		return line.group(1).chars().mapToObj((separator) -> (char) separator).findFirst();
	}

	private static void skipLineFeed(BufferedReader characters) throws IOException {
		characters.mark(1);
		if (characters.read() != '\n') {
			characters.reset();
		}
	}

	/** Returns the first line, without a byte order mark, or its first characters. */
	private static String first(BufferedReader characters) throws IOException {
		var line = new StringBuilder();
		int next = characters.read();
		while (next >= 0 && next != '\n' && next != '\r' && line.length() < LONGEST - 1) {
			if (next != TextLines.BYTE_ORDER_MARK) {
				line.append((char) next);
			}
			next = characters.read();
		}
		return line.toString();
	}

	/** Returns whether a row is the line. */
	static boolean is(RawRow row) {
		return row.line() == 1 && LINE.matcher(String.join("", row.values())).matches();
	}

}
