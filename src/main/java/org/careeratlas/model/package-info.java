/**
 * Nodes of the graph as plain records, with their ids, names and evidence, and the errors
 * that a request can cause.
 */
@NullMarked
package org.careeratlas.model;

import org.jspecify.annotations.NullMarked;
