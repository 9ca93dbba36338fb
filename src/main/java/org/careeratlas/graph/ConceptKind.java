package org.careeratlas.graph;

/** The kinds of concepts, in the order in which they are listed. */
public enum ConceptKind {

	ROLE("Role"), SKILL("Skill"), TOOL("Tool"), FRAMEWORK("Framework"), CERTIFICATION("Certification");

	private final String label;

	ConceptKind(String label) {
		this.label = label;
	}

	String label() {
		return this.label;
	}

}
