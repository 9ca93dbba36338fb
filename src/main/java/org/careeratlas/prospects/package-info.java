/**
 * What somebody who chooses a role wants to know of it beside its requirements: what is
 * known of the role itself, and what matches offer where nothing is.
 */
@NullMarked
package org.careeratlas.prospects;

import org.jspecify.annotations.NullMarked;
