/** Tells clients what is wrong with a request, and what may be meant. */
@NullMarked
package org.careeratlas.graphql.mistakes;

import org.jspecify.annotations.NullMarked;
