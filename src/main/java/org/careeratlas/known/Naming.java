package org.careeratlas.known;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of things that requests name, by an id or by a word. */
public enum Naming {

	/** A role. */
	ROLE("Role"),
	/** A skill. */
	SKILL("Skill"),
	/** A tool. */
	TOOL("Tool"),
	/** A framework. */
	FRAMEWORK("Framework"),
	/** A certification. */
	CERTIFICATION("Certification"),
	/** Any of those above. */
	CONCEPT("Concept"),
	/** A group of roles. */
	GROUP("RoleGroup"),
	/** A source. */
	SOURCE("Source"),
	/** An organization that issues certifications. */
	ORGANIZATION("Organization"),
	/** A family of roles, by its name. */
	FAMILY(""),
	/** A category of tools, by its name. */
	CATEGORY("");

	private final String label;

	Naming(String label) {
		this.label = label;
	}

	/** Returns the kind that a message calls by this word. */
	static Optional<Naming> of(String word) {
		return Arrays.stream(values()).filter((naming) -> naming.word().equals(word)).findFirst();
	}

	/** What messages call it. */
	String word() {
		return switch (this) {
			case GROUP -> "group of roles";
			case FAMILY -> "job family";
			case CATEGORY -> "tool category";
			default -> name().toLowerCase(Locale.ROOT);
		};
	}

	/** Whether it is named by the id of a node, instead of a word. */
	boolean isId() {
		return !this.label.isEmpty();
	}

	boolean isConcept() {
		return ordinal() <= CONCEPT.ordinal();
	}

	/** The label of its nodes; empty for words. */
	String label() {
		return this.label;
	}

}
