package org.careeratlas.graph;

/** Whether a move leads up or sideways. */
public enum TransitionKind {

	LATERAL, PROGRESSION

}
