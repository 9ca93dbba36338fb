package org.careeratlas.importer.table;

/** The bytes that the archives of a catalogue may still unpack to. */
final class UnpackBudget {

	private long left;

	UnpackBudget(long bytes) {
		this.left = bytes;
	}

	/** Whether there were that many left. */
	boolean take(int bytes) {
		this.left -= bytes;
		return this.left >= 0;
	}

}
