package org.careeratlas.graph;

/** What skills are ordered by, then by name. */
public record SkillOrder(Field field, Direction direction) {

	public static final SkillOrder BY_NAME = new SkillOrder(Field.NAME, Direction.ASC);

	/** What can come first in the order. */
	public enum Field {

		/** The name. */
		NAME,
		/** How many roles ask for the skill. */
		ROLES

	}

}
