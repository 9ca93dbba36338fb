/**
 * Which roles are alike, and which suit a person: similarities of what is asked for, done
 * and used, and of names, in one score that can be taken apart.
 */
@NullMarked
package org.careeratlas.analysis.matching;

import org.jspecify.annotations.NullMarked;
