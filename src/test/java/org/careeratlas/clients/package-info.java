/** The service as clients in other languages see it, by their own libraries. */
@NullMarked
package org.careeratlas.clients;

import org.jspecify.annotations.NullMarked;
