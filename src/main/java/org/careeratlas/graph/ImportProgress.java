package org.careeratlas.graph;

/** Told how far an import has come. */
public interface ImportProgress {

	ImportProgress SILENT = (what, done, total) -> {
	};

	/**
	 * Rows have reached the graph for good.
	 * @param what the label or relationship type of the rows
	 */
	void written(String what, long done, long total);

}
