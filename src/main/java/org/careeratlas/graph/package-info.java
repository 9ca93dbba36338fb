/**
 * What the graph holds, as records, and how it is read and written: the only place that
 * knows Cypher.
 */
@NullMarked
package org.careeratlas.graph;

import org.jspecify.annotations.NullMarked;
