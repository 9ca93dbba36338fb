/**
 * Infrastructure of all GraphQL controllers: pages, batch loading, limits, deadlines and
 * errors.
 */
@NullMarked
package org.careeratlas.graphql;

import org.jspecify.annotations.NullMarked;
