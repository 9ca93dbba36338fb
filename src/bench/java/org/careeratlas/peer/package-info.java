/** Compares the service with the Neo4j GraphQL Library, over the same graph. */
@NullMarked
package org.careeratlas.peer;

import org.jspecify.annotations.NullMarked;
