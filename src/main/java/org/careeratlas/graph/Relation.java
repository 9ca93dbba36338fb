package org.careeratlas.graph;

/** How concepts are connected, in the order in which they take turns. */
public enum Relation {

	/** A role asks for a skill. */
	REQUIRES,
	/** A role uses a tool. */
	USES,
	/** A role works by a framework. */
	APPLIES,
	/** A role values a certification. */
	VALUES,
	/** A known move leads from a role to another. */
	TRANSITION,
	/** A certification develops a skill. */
	DEVELOPS,
	/** A skill or role is a special case of another. */
	BROADER,
	/** Skills are neighbours. */
	RELATED,
	/** A role reports to another. */
	REPORTS_TO,
	/** A concept of one source is the same as, or like, one of another source. */
	MATCHES;

	/** Whether it says the same read from either end. */
	boolean isMutual() {
		return this == RELATED || this == MATCHES;
	}

}
