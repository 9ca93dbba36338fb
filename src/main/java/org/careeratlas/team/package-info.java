/** Compares teams with roles. */
@NullMarked
package org.careeratlas.team;

import org.jspecify.annotations.NullMarked;
