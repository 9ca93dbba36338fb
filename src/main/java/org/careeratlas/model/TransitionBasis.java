package org.careeratlas.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How a move is known, the best described first. */
public enum TransitionBasis {

	/** A text describes the move. */
	DOCUMENTED,
	/** The atlas's own editors describe it. */
	EDITORIAL,
	/** O*NET Related Occupations. */
	RELATED_OCCUPATION,
	/** O*NET Career Changers Matrix, up to release 25. */
	CAREER_CHANGERS,
	/** O*NET Career Starters Matrix, up to release 25. */
	CAREER_STARTERS;

	/**
	 * Bases of moves that lead somewhere. Related occupations are only similar, in no
	 * direction.
	 */
	public static final Set<TransitionBasis> MOVES = Collections
		.unmodifiableSet(EnumSet.complementOf(EnumSet.of(RELATED_OCCUPATION)));

}
