package org.careeratlas.model;

/** Kinds of responsibilities. */
public enum ResponsibilityKind {

	/** Work to do. */
	DUTY,
	/** A risk to watch. */
	RISK,
	/** Data to track. */
	DATA,
	/** People to speak for. */
	ADVOCACY,
	/** Work common to many roles, as in O*NET's detailed work activities. */
	ACTIVITY

}
