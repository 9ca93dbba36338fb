package org.careeratlas.importer.table;

import org.careeratlas.graph.Catalogue;

/**
 * What reading a publisher's files gave.
 *
 * @param catalogue what the graph shall hold
 * @param report what became of every row
 */
public record CatalogueReading(Catalogue catalogue, ImportReport report) {
}
