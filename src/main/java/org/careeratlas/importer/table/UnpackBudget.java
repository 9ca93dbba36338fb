package org.careeratlas.importer.table;

/** The number of bytes to which the archives of a catalogue may still unpack. */
final class UnpackBudget {

	private long remaining;

	UnpackBudget(long bytes) {
		this.remaining = bytes;
	}

	/** Takes bytes from the budget; returns whether it was sufficient. */
	boolean take(int bytes) {
		this.remaining -= bytes;
		return this.remaining >= 0;
	}

}
