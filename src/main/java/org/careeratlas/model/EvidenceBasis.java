package org.careeratlas.model;

/** What a statement is based on. */
public enum EvidenceBasis {

	/** A published text. */
	DOCUMENT,
	/** A survey of people who do the work. */
	SURVEY,
	/** The judgment of the atlas's own editors. */
	EDITORIAL,
	/** A computation of the atlas. */
	COMPUTED

}
