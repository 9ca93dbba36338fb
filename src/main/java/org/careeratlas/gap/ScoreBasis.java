package org.careeratlas.gap;

/** What a transferability rests on. */
public enum ScoreBasis {

	/** The skills of both sides, as their sources state them. */
	MEASURED,
	/** Skills of other roles that stand for those of one side. */
	ESTIMATED,
	/** Nothing: the skills of one side are not known. */
	UNKNOWN

}
