package org.careeratlas.importer.table;

/**
 * A column of one table.
 *
 * @param index its position in that table, or -1 where the table lacks it
 */
public record Column(String name, int index) {

	/** Whether the table has it. */
	public boolean exists() {
		return this.index >= 0;
	}

}
