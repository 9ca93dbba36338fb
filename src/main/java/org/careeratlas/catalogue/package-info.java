/**
 * Catalogues: what one origin contributes to the graph, how that differs from what the
 * graph holds, and writing the difference.
 */
@NullMarked
package org.careeratlas.catalogue;

import org.jspecify.annotations.NullMarked;
