/**
 * The project's own rules for what roles and skills of different catalogues have in
 * common, drawn anew whenever a catalogue changed.
 */
@NullMarked
package org.careeratlas.importer.crosswalk;

import org.jspecify.annotations.NullMarked;
