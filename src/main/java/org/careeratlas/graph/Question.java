package org.careeratlas.graph;

/** A frequently asked question and what a source answers. */
public record Question(Id id, String question, String answer) implements Node {
}
