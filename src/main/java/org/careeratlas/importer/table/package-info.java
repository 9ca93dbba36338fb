/**
 * Opens publishers' downloads, rejects damaged files, reads tables by column names and
 * reports on every row.
 */
@NullMarked
package org.careeratlas.importer.table;

import org.jspecify.annotations.NullMarked;
