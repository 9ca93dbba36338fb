/**
 * The project's own rules for matching roles and skills of different catalogues, applied
 * after every change of a catalogue.
 */
@NullMarked
package org.careeratlas.importer.crosswalk;

import org.jspecify.annotations.NullMarked;
