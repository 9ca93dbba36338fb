package org.careeratlas.overview;

/** By what roles are told apart in a table. */
enum Axis {

	/** Job family. */
	FAMILY,
	/** Job zone. */
	JOB_ZONE,
	/** Large groups of the skills that the role requires. */
	SKILL_GROUP,
	/** Categories of the tools that the role uses. */
	TOOL_CATEGORY,
	/** Sources that state something about the role. */
	SOURCE,
	/** The level of education that most people in the role say it requires. */
	EDUCATION

}
