package org.careeratlas.model.fact;

/** The six types of interests by John Holland, RIASEC, in his order. */
public enum InterestKind {

	/** Practical, hands-on work with things. */
	REALISTIC,
	/** Work with ideas, facts and problems. */
	INVESTIGATIVE,
	/** Work with forms, designs and self-expression. */
	ARTISTIC,
	/** Work that helps or teaches people. */
	SOCIAL,
	/** Work that starts, leads and sells. */
	ENTERPRISING,
	/** Work that follows procedures and handles details. */
	CONVENTIONAL

}
