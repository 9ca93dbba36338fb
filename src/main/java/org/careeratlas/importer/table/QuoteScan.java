package org.careeratlas.importer.table;

import java.io.IOException;
import java.io.Reader;

/**
 * Tells whether the quotes of a file enclose cells or belong to their text. They enclose
 * cells if every quote does, and one of these cells needs it: it is in the header, or
 * holds a quote, a separator, a comma or a line end.
 */
final class QuoteScan {

	private enum State {

		CELL_START, PLAIN, QUOTED, AFTER_QUOTE

	}

	private final char separator;

	private State state = State.CELL_START;

	private boolean header = true;

	private boolean needed;

	QuoteScan(char separator) {
		this.separator = separator;
	}

	boolean isQuoted(Reader characters) throws IOException {
		for (int next = characters.read(); next >= 0; next = characters.read()) {
			if (next != TextLines.BYTE_ORDER_MARK && !accept((char) next)) {
				return false;
			}
		}
		return this.needed;
	}

	/** Returns false if a quote is part of a text. */
	private boolean accept(char next) {
		return switch (this.state) {
			case CELL_START, PLAIN -> outside(next);
			case QUOTED -> inside(next);
			case AFTER_QUOTE -> after(next);
		};
	}

	private boolean outside(char next) {
		if (next == Dialect.QUOTE) {
			boolean opens = this.state == State.CELL_START;
			this.state = State.QUOTED;
			this.needed |= this.header;
			return opens;
		}
		this.header &= !isLineEnd(next);
		this.state = endsCell(next) ? State.CELL_START : State.PLAIN;
		return true;
	}

	private boolean inside(char next) {
		if (next == Dialect.QUOTE) {
			this.state = State.AFTER_QUOTE;
		}
		this.needed |= next == ',' || endsCell(next);
		return true;
	}

	private boolean after(char next) {
		if (next == Dialect.QUOTE) {
			this.state = State.QUOTED;
			this.needed = true;
			return true;
		}
		this.header &= !isLineEnd(next);
		this.state = State.CELL_START;
		return endsCell(next);
	}

	private boolean endsCell(char next) {
		return next == this.separator || isLineEnd(next);
	}

	private static boolean isLineEnd(char next) {
		return next == '\n' || next == '\r';
	}

}
