/**
 * Access to Neo4j: the embedded engine or a server, migrations, statements, mappers,
 * declared relations, and caches that follow the version of the graph.
 */
@NullMarked
package org.careeratlas.neo4j;

import org.jspecify.annotations.NullMarked;
