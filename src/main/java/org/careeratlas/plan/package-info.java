/** Plans in which order to develop the skills of a gap. */
@NullMarked
package org.careeratlas.plan;

import org.jspecify.annotations.NullMarked;
