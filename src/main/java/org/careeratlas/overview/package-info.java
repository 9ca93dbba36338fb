/** Figures over many roles at once: tables by two axes, and what is below each skill. */
@NullMarked
package org.careeratlas.overview;

import org.jspecify.annotations.NullMarked;
