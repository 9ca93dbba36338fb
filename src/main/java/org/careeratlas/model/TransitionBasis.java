package org.careeratlas.model;

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
	CAREER_STARTERS

}
