/** What roles have in common and what sets them apart. */
@NullMarked
package org.careeratlas.analysis.comparison;

import org.jspecify.annotations.NullMarked;
