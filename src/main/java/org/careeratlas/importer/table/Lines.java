package org.careeratlas.importer.table;

import java.util.Iterator;
import java.util.function.Function;

/** Where the rows of a table come from, the names of the columns first. */
public interface Lines {

	/** The name of the file. */
	String name();

	/** Where the file lies, as people are told. */
	String location();

	/**
	 * Applies a reading to all rows from the first; any number of times.
	 * @throws DamagedCatalogueException if they cannot be read
	 */
	<T> T read(Function<Iterator<Cells>, T> reading);

}
