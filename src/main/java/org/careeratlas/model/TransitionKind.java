package org.careeratlas.model;

/** Whether a move leads sideways or up. */
public enum TransitionKind {

	LATERAL, PROGRESSION

}
