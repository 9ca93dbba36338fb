package org.careeratlas.model;

import org.jspecify.annotations.Nullable;

/** A field of work that roles belong to, such as product management. */
public record Discipline(Id id, String name, @Nullable String summary) implements Node {
}
