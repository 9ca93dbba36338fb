/**
 * The GraphQL API: controllers that translate between requests and the graph or its
 * analysis.
 */
@NullMarked
package org.careeratlas.api;

import org.jspecify.annotations.NullMarked;
