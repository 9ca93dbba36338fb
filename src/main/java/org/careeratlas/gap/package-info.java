/** Computes which skills a person lacks for a role. */
@NullMarked
package org.careeratlas.gap;

import org.jspecify.annotations.NullMarked;
