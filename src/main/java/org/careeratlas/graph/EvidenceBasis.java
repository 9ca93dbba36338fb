package org.careeratlas.graph;

/** On what a claim rests. */
public enum EvidenceBasis {

	/** A published text says so. */
	DOCUMENT,
	/** People who do the work were asked. */
	SURVEY,
	/** The atlas's own editors judge so. */
	EDITORIAL,
	/** The atlas worked it out. */
	COMPUTED

}
