/**
 * What somebody who chooses a role wants to know of it besides its skills: outlook,
 * preparation, which interests, work values and work styles it suits, and what matching
 * occupations offer where nothing is known.
 */
@NullMarked
package org.careeratlas.prospects;

import org.jspecify.annotations.NullMarked;
