/** What the API says about its own transport. */
@NullMarked
package org.careeratlas.transport;

import org.jspecify.annotations.NullMarked;
