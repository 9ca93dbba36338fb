package org.careeratlas.next;

/** What the next skill is to bring. */
enum Goal {

	/** More roles within reach. */
	ROLES,
	/** A role within reach that pays more. */
	PAY,
	/** More of what the nearest roles ask for. */
	READINESS

}
