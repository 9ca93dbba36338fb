/**
 * Connections as the Relay specification has them: cursors, pages, and edges with their
 * facts.
 */
@NullMarked
package org.careeratlas.api.paging;

import org.jspecify.annotations.NullMarked;
