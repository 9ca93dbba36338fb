/** The HTTP server: which connections it takes, and how it lets them go. */
@NullMarked
package org.careeratlas.server;

import org.jspecify.annotations.NullMarked;
