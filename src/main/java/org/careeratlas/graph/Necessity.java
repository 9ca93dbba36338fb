package org.careeratlas.graph;

/** ESCO's two strengths of a role's demand for a skill. */
public enum Necessity {

	ESSENTIAL, OPTIONAL

}
