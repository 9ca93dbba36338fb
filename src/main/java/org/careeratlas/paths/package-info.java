/**
 * Finds sequences of moves from one role to another, by effort, by pay or by number of
 * moves.
 */
@NullMarked
package org.careeratlas.paths;

import org.jspecify.annotations.NullMarked;
