package org.careeratlas.text;

/**
 * A part of a text.
 *
 * @param start offset in UTF-16 units
 * @param end offset, exclusive
 */
record TextSpan(int start, int end, String text) {

	boolean overlaps(TextSpan other) {
		return this.start < other.end && other.start < this.end;
	}

}
