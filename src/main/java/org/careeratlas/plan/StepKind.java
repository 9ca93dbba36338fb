package org.careeratlas.plan;

/** The reason for a step. */
enum StepKind {

	/** A source of the move advises it. */
	DOCUMENTED,
	/** A certification develops several missing skills. */
	CERTIFICATION,
	/** A single skill is missing. */
	SKILL

}
