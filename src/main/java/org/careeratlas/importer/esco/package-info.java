/**
 * Imports ESCO, the European classification of occupations and skills, from the CSV files
 * of releases 1.1 and 1.2, in any of its languages.
 */
@NullMarked
package org.careeratlas.importer.esco;

import org.jspecify.annotations.NullMarked;
