package org.careeratlas.model;

import org.jspecify.annotations.Nullable;

/** A situation in which roles work together. */
public record Scenario(Id id, String name, @Nullable String summary) implements Node {
}
