package org.careeratlas.importer.table;

import java.util.List;

/**
 * A row as read from a file.
 *
 * @param line number of its first line, from 1
 */
public record RawRow(long line, List<String> values) {

	/** Returns whether there is no text in any cell. */
	boolean isBlank() {
		return this.values.stream().allMatch((cell) -> CellText.of(cell).isEmpty());
	}

}
