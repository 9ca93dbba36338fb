/**
 * Tells what a move from one role to another means for a person: whether it leads up, and
 * what stands in its way besides skills.
 */
@NullMarked
package org.careeratlas.moves;

import org.jspecify.annotations.NullMarked;
