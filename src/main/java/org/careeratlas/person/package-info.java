/** What a person brings: the starting points of gaps, plans, paths and suggestions. */
@NullMarked
package org.careeratlas.person;

import org.jspecify.annotations.NullMarked;
