/**
 * OEWS, the wages that the U.S. Bureau of Labor Statistics publishes for the occupations
 * that O*NET describes.
 */
@NullMarked
package org.careeratlas.importer.oews;

import org.jspecify.annotations.NullMarked;
