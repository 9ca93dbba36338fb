/**
 * Joins what publishers state by SOC code, such as wages, to the occupations of O*NET.
 */
@NullMarked
package org.careeratlas.importer.soc;

import org.jspecify.annotations.NullMarked;
