package org.careeratlas.analysis.plan;

/** Why something is a step. */
public enum StepKind {

	/** A source of the move advises it. */
	DOCUMENTED,
	/** A certification develops several missing skills at once. */
	CERTIFICATION,
	/** A skill is missing. */
	SKILL

}
