package org.careeratlas.importer.table;

import java.util.List;
import java.util.SortedMap;

/**
 * Outcomes of the rows of a table; {@code read} is the sum of {@code used},
 * {@code skipped} and {@code leftOut}.
 *
 * @param skipped rows that cannot be used, by reason
 * @param leftOut valid rows that are not imported, by reason
 * @param noted rows that are used despite a peculiarity, by reason
 * @param milliseconds time taken to read the rows
 * @param rows remarks on the first skipped and noted rows
 */
public record TableReport(String file, long read, long used, SortedMap<String, Long> skipped,
		SortedMap<String, Long> leftOut, SortedMap<String, Long> noted, long milliseconds, List<RowRemark> rows) {
}
