/**
 * Reads the employment projections of the US Bureau of Labor Statistics, joined to the
 * occupations of O*NET.
 */
@NullMarked
package org.careeratlas.importer.projections;

import org.jspecify.annotations.NullMarked;
