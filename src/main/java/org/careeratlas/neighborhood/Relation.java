package org.careeratlas.neighborhood;

/** The relations between concepts, in the order in which they take turns. */
enum Relation {

	/** A role requires a skill. */
	REQUIRES,
	/** A role uses a tool. */
	USES,
	/** A role applies a framework. */
	APPLIES,
	/** A role values a certification. */
	VALUES,
	/** A known move leads from one role to another. */
	TRANSITION,
	/**
	 * A publisher lists two roles as related, which does not make one lead to the other.
	 */
	SIMILAR,
	/** A certification develops a skill. */
	DEVELOPS,
	/** A skill or role is narrower than another. */
	BROADER,
	/** Two skills are related. */
	RELATED,
	/** A role reports to another. */
	REPORTS_TO,
	/** A concept matches one of another catalogue, or a tool another name of itself. */
	MATCHES;

	/** Returns whether the relation is symmetric. */
	boolean isSymmetric() {
		return this == SIMILAR || this == RELATED || this == MATCHES;
	}

}
