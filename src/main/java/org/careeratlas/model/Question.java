package org.careeratlas.model;

/** A frequently asked question with a source's answer. */
public record Question(Id id, String question, String answer) implements Node {
}
