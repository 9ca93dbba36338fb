package org.careeratlas.importer.table;

import java.util.List;
import java.util.SortedMap;

/**
 * Report on reading the files of a catalogue.
 *
 * @param missing files that the publisher offers, but were not found
 * @param unread files that are not imported
 * @param contents number of nodes by first label, and of facts by type
 */
public record ImportReport(String catalogue, List<TableReport> tables, List<String> missing, List<String> unread,
		SortedMap<String, Long> contents) {
}
