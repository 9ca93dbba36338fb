/**
 * What somebody who chooses a role wants to know of it besides its skills: outlook,
 * preparation, and which interests, work values and work styles it suits.
 */
@NullMarked
package org.careeratlas.prospects;

import org.jspecify.annotations.NullMarked;
