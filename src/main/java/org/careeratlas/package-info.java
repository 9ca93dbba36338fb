/** Career Atlas: facts about work from a graph, over GraphQL, each with its source. */
@NullMarked
package org.careeratlas;

import org.jspecify.annotations.NullMarked;
