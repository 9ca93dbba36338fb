package org.careeratlas.importer.oews;

import java.util.List;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.importer.table.ImportReport;

/**
 * The result of reading a file of wages.
 *
 * @param catalogues one for each kind of area that the file has figures of, the nation
 * first
 * @param report outcome for every row
 */
public record OewsReading(List<Catalogue> catalogues, ImportReport report) {
}
