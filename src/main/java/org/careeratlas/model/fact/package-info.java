/**
 * Facts that sources state about nodes and their relationships, each with its evidence.
 */
@NullMarked
package org.careeratlas.model.fact;

import org.jspecify.annotations.NullMarked;
