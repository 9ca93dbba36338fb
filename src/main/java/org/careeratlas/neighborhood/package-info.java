/** Reads the graph around a concept. */
@NullMarked
package org.careeratlas.neighborhood;

import org.jspecify.annotations.NullMarked;
