/** Clients that send requests as fast as they are answered. */
@NullMarked
package org.careeratlas.load;

import org.jspecify.annotations.NullMarked;
