/**
 * Opens what publishers offer for download, refuses what is damaged, reads tables by the
 * names of their columns and accounts for every row.
 */
@NullMarked
package org.careeratlas.importer.table;

import org.jspecify.annotations.NullMarked;
