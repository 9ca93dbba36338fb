/**
 * Which ways of several moves lead from one role to another, by effort, by pay or by
 * number of moves.
 */
@NullMarked
package org.careeratlas.analysis.paths;

import org.jspecify.annotations.NullMarked;
