package org.careeratlas.model;

import org.jspecify.annotations.Nullable;

/** A body that issues certifications or trains people. */
public record Organization(Id id, String name, @Nullable String url) implements Node {
}
