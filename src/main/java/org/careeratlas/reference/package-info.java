/**
 * Reference lists that describe roles, such as disciplines, dimensions and job zones, and
 * how roles relate to them.
 */
@NullMarked
package org.careeratlas.reference;

import org.jspecify.annotations.NullMarked;
