/** Suggests roles that resemble a role or suit a person, each with its gap. */
@NullMarked
package org.careeratlas.matching;

import org.jspecify.annotations.NullMarked;
