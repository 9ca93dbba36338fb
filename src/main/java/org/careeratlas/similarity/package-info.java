/**
 * The index of similar roles: compares roles by skills, work, titles, tools and
 * preparation, with a score that can be broken down.
 */
@NullMarked
package org.careeratlas.similarity;

import org.jspecify.annotations.NullMarked;
