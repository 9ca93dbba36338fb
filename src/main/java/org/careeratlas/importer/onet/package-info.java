/**
 * O*NET, the occupational database of the U.S. Department of Labor, in the text files of
 * any release from 24 to 31.
 */
@NullMarked
package org.careeratlas.importer.onet;

import org.jspecify.annotations.NullMarked;
