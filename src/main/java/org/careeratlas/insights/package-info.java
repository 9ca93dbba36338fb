/** Statistics of the whole graph: demand, adoption, reach, gateways and pay. */
@NullMarked
package org.careeratlas.insights;

import org.jspecify.annotations.NullMarked;
