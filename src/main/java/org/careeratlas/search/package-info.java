/** Search as you type in names, other names and codes. */
@NullMarked
package org.careeratlas.search;

import org.jspecify.annotations.NullMarked;
