/**
 * Which roles and skills of different catalogues match: published mapping tables, and the
 * project's own rules, applied after every change of a catalogue.
 */
@NullMarked
package org.careeratlas.importer.crosswalk;

import org.jspecify.annotations.NullMarked;
