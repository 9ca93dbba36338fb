/**
 * Tells clients that stay connected, by WebSocket or server-sent events, what changes in
 * the graph.
 */
@NullMarked
package org.careeratlas.subscription;

import org.jspecify.annotations.NullMarked;
