package org.careeratlas.graph;

import org.jspecify.annotations.Nullable;

/** Something a role answers for. */
public record Responsibility(Id id, String name, @Nullable String summary,
		ResponsibilityKind responsibilityKind) implements Node {
}
