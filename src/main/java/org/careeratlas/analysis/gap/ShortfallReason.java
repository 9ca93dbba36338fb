package org.careeratlas.analysis.gap;

/** Why a skill is to be developed. */
public enum ShortfallReason {

	/** A source that describes the move says so. */
	NAMED_BY_TRANSITION,
	/** It is not held. */
	MISSING,
	/** It is held below the level asked for. */
	BELOW_LEVEL

}
