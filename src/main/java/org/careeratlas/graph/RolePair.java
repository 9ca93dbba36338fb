package org.careeratlas.graph;

/** Where a move starts and where it ends. */
public record RolePair(Id from, Id to) {
}
