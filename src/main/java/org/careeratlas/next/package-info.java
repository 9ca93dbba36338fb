/** Tells which skill to learn next. */
@NullMarked
package org.careeratlas.next;

import org.jspecify.annotations.NullMarked;
