package org.careeratlas.model;

import org.jspecify.annotations.Nullable;

/**
 * An aspect on which roles are compared, such as time horizon.
 *
 * @param position position in a comparison, from 0
 */
public record Dimension(Id id, String name, @Nullable String summary, int position) implements Node {
}
