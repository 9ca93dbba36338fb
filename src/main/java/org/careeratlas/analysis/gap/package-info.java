/** What lies between where a person stands and what a role asks for. */
@NullMarked
package org.careeratlas.analysis.gap;

import org.jspecify.annotations.NullMarked;
