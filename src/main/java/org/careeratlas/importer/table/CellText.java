package org.careeratlas.importer.table;

import java.util.regex.Pattern;

/** The text of a cell without what spreadsheet programs add to it. */
final class CellText {

	/** In any language; the last one is of a column that was too narrow to print. */
	private static final Pattern ERROR = Pattern
		.compile("#(?:N/A|N/D|N/B|NV|NA|GETTING_DATA|[¡\\p{L}][\\p{L}\\d/_]*[!?])|Err:\\d+|#{3,}");

	private static final String CARRIAGE_RETURN = "_x000D_";

	private CellText() {
	}

	/**
	 * Strips spaces of any width, carriage returns that became {@code _x000D_}, and
	 * formulas such as {@code ="11-2021"}, which keep codes from becoming dates.
	 */
	static String of(String cell) {
		String text = strip(cell.replace(CARRIAGE_RETURN, ""));
		boolean formula = text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"");
		return formula ? strip(text.substring(2, text.length() - 1)) : text;
	}

	/** Returns whether a formula failed in a spreadsheet program. */
	static boolean isError(String text) {
		return (text.startsWith("#") || text.startsWith("Err")) && ERROR.matcher(text).matches();
	}

	private static String strip(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isSpace(text.charAt(start))) {
			start++;
		}
		while (start < end && isSpace(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	private static boolean isSpace(char character) {
		return character <= ' ' || Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| character == '\u200B' || character == TextLines.BYTE_ORDER_MARK;
	}

}
