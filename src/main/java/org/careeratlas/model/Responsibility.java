package org.careeratlas.model;

import org.jspecify.annotations.Nullable;

/** Something that a role is responsible for. */
public record Responsibility(Id id, String name, @Nullable String summary,
		ResponsibilityKind responsibilityKind) implements Node {
}
