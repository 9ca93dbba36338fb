package org.careeratlas.model;

/** Kinds of concepts, in listing order. */
public enum ConceptKind {

	ROLE("Role"), SKILL("Skill"), TOOL("Tool"), FRAMEWORK("Framework"), CERTIFICATION("Certification");

	private final String label;

	ConceptKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
