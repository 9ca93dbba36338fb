/** Reads catalogues of work and makes the graph hold what they say. */
@NullMarked
package org.careeratlas.importer;

import org.jspecify.annotations.NullMarked;
