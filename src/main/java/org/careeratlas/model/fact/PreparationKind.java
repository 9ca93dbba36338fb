package org.careeratlas.model.fact;

/** What prepares people for a role. */
public enum PreparationKind {

	/** Education of which a role requires some level. */
	EDUCATION,
	/** Experience in related work. */
	EXPERIENCE,
	/** Training by employers apart from the work, such as classes. */
	ON_SITE_TRAINING,
	/** Training while doing the work. */
	ON_THE_JOB_TRAINING

}
