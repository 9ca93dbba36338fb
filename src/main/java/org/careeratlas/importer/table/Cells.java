package org.careeratlas.importer.table;

import java.util.List;

/**
 * A row as it stands in a file.
 *
 * @param line where it starts, from 1
 */
public record Cells(long line, List<String> values) {
}
