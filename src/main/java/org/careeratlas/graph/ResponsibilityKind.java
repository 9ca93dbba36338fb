package org.careeratlas.graph;

/** What kind of thing a role answers for. */
public enum ResponsibilityKind {

	/** Work to be done. */
	DUTY,
	/** A risk to be watched. */
	RISK,
	/** Data to be tracked. */
	DATA,
	/** Somebody to speak for. */
	ADVOCACY,
	/**
	 * Work that is done in many roles, as O*NET's detailed work activities describe it.
	 */
	ACTIVITY

}
