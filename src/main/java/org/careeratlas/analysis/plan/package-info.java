/** In which order to develop what is missing for a role. */
@NullMarked
package org.careeratlas.analysis.plan;

import org.jspecify.annotations.NullMarked;
