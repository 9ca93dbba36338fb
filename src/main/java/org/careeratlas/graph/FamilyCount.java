package org.careeratlas.graph;

/** A family of work, and how many roles are in it. */
public record FamilyCount(String family, int roles) {
}
