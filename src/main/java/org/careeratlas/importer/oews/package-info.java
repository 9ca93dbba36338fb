/**
 * Imports OEWS, the occupational wages published by the U.S. Bureau of Labor Statistics,
 * for the occupations of O*NET.
 */
@NullMarked
package org.careeratlas.importer.oews;

import org.jspecify.annotations.NullMarked;
