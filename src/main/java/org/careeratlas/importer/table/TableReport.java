package org.careeratlas.importer.table;

import java.util.List;
import java.util.SortedMap;

/**
 * What became of the rows of a table: {@code read} is the sum of {@code used},
 * {@code skipped} and {@code leftOut}.
 *
 * @param skipped rows that cannot be used, by reason
 * @param leftOut rows that are fine but nothing that the atlas takes, by reason
 * @param noted rows that are used although something is odd, by what that is
 * @param milliseconds that reading took
 * @param rows the first skipped and noted rows
 */
public record TableReport(String file, long read, long used, SortedMap<String, Long> skipped,
		SortedMap<String, Long> leftOut, SortedMap<String, Long> noted, long milliseconds, List<RowRemark> rows) {
}
