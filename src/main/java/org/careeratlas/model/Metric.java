package org.careeratlas.model;

import org.jspecify.annotations.Nullable;

/** A measure of success in a role. */
public record Metric(Id id, String name, @Nullable String summary) implements Node {
}
