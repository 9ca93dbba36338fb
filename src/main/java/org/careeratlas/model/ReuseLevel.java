package org.careeratlas.model;

/** How widely a skill can be used, as defined by ESCO. */
public enum ReuseLevel {

	/** In nearly all work. */
	TRANSVERSAL,
	/** In several sectors. */
	CROSS_SECTOR,
	/** In one sector. */
	SECTOR_SPECIFIC,
	/** In one occupation or specialism. */
	OCCUPATION_SPECIFIC

}
