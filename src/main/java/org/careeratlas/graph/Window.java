package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a list is wanted.
 *
 * @param size how many items at most
 * @param backward whether the items before {@code from} are wanted, or else those after
 * @param from position of an item that stays outside; null for an end of the list
 */
public record Window(int size, boolean backward, @Nullable List<Object> from) {
}
