package org.careeratlas.catalogue;

/** Receives the progress of an import. */
public interface ImportProgress {

	ImportProgress SILENT = (what, done, total) -> {
	};

	/**
	 * Called when rows have been written.
	 * @param what kind of the rows, in words
	 * @param done number of rows of that kind written so far
	 * @param total number of rows of that kind
	 */
	void written(String what, long done, long total);

}
