package org.careeratlas.gap;

/** Why a skill must be developed. */
public enum ShortfallReason {

	/** A source of the move states it. */
	NAMED_BY_TRANSITION,
	/** The skill is not held. */
	MISSING,
	/** The skill is held below the required level. */
	BELOW_LEVEL

}
