package org.careeratlas.importer.table;

import java.util.List;
import java.util.SortedMap;

/**
 * What became of the files of a catalogue.
 *
 * @param missing files that the publisher offers and that were not given
 * @param unread files that were given and hold nothing that the atlas takes
 * @param contents nodes by their first label and facts by their type
 */
public record ImportReport(String catalogue, List<TableReport> tables, List<String> missing, List<String> unread,
		SortedMap<String, Long> contents) {
}
