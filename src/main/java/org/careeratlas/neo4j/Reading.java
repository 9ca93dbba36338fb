package org.careeratlas.neo4j;

import java.util.function.BiConsumer;
import java.util.function.Function;

import org.careeratlas.model.Id;
import org.neo4j.driver.Record;

/**
 * How a relation is read.
 *
 * @param statement takes {@code $ids}
 * @param reader reads the facts of a row, each with the id that it is about
 */
record Reading<T>(String statement, RowReader<T> reader) {

	/** Reads one fact per row, whose subject is {@code id}. */
	static <T> Reading<T> ofRows(String statement, Function<Record, T> row) {
		return new Reading<>(statement, (read, consumer) -> consumer.accept(PropertyReader.id(read), row.apply(read)));
	}

	interface RowReader<T> {

		void read(Record row, BiConsumer<Id, T> consumer);

	}

}
