/**
 * The Neo4j that the service talks to: an engine in this process or a server's address,
 * and the schema it needs.
 */
@NullMarked
package org.careeratlas.database;

import org.jspecify.annotations.NullMarked;
