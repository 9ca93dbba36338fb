package org.careeratlas.importer.table;

import org.careeratlas.catalogue.Catalogue;

/**
 * The result of reading a publisher's files.
 *
 * @param catalogue the nodes and facts to import
 * @param report outcome for every row
 */
public record CatalogueReading(Catalogue catalogue, ImportReport report) {
}
