package org.careeratlas.model;

/** How much is read of nodes and of what sources state about them. */
public enum Detail {

	/**
	 * What nodes and facts cannot be without: of evidence, its source and basis. What is
	 * optional counts as absent.
	 */
	BRIEF,

	/** Everything. */
	FULL

}
