package org.careeratlas.graph;

import org.jspecify.annotations.Nullable;

/** A measure of a role's success. */
public record Metric(Id id, String name, @Nullable String summary) implements Node {
}
