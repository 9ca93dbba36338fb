/** Compares the requirements and traits of roles. */
@NullMarked
package org.careeratlas.comparison;

import org.jspecify.annotations.NullMarked;
