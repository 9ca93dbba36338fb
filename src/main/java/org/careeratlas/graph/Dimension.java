package org.careeratlas.graph;

import org.jspecify.annotations.Nullable;

/**
 * An aspect that roles are compared on, such as time horizon.
 *
 * @param position place in a comparison, from 0
 */
public record Dimension(Id id, String name, @Nullable String summary, int position) implements Node {
}
