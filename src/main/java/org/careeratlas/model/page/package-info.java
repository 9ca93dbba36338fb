/** Pages of lists: which one is requested, and what it holds. */
@NullMarked
package org.careeratlas.model.page;

import org.jspecify.annotations.NullMarked;
