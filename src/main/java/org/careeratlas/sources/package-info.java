/**
 * Sources, the evidence that they provide, how much the graph holds of each, and the
 * attributions that they require.
 */
@NullMarked
package org.careeratlas.sources;

import org.jspecify.annotations.NullMarked;
