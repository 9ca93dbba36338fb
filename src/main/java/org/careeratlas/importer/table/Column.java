package org.careeratlas.importer.table;

/**
 * A column of a table.
 *
 * @param index position in the table, from 0; -1 if the table does not have the column
 */
public record Column(String name, int index) {

	/** Returns whether the table has the column. */
	public boolean exists() {
		return this.index >= 0;
	}

}
