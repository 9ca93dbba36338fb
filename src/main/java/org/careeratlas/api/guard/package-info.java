/**
 * What stands between the API and the world: limits, deadlines, and errors that tell
 * clients what to do.
 */
@NullMarked
package org.careeratlas.api.guard;

import org.jspecify.annotations.NullMarked;
