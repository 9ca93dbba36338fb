/**
 * Imports O*NET, the occupational database of the U.S. Department of Labor, from the text
 * files of releases 24 to 31.
 */
@NullMarked
package org.careeratlas.importer.onet;

import org.jspecify.annotations.NullMarked;
