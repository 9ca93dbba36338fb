package org.careeratlas.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A group of roles in a public classification, such as a unit group of ISCO-08. */
public record RoleGroup(Id id, String name, @Nullable String summary, List<ExternalCode> codes) implements Node {
}
