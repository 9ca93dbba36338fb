package org.careeratlas.importer.table;

import java.util.Iterator;
import java.util.function.Function;

/** A source of the rows of a table, starting with the header. */
public interface RowSource {

	/** Returns the name of the file. */
	String name();

	/** Returns the path of the file, for messages. */
	String location();

	/**
	 * Applies a function to all rows. May be called any number of times.
	 * @throws DamagedCatalogueException if the rows cannot be read
	 */
	<T> T read(Function<Iterator<RawRow>, T> reading);

}
