package org.careeratlas.concepts;

import org.careeratlas.model.page.Direction;

/** Order of skills, always with the name as the second sort key. */
record SkillOrder(Field field, Direction direction) {

	public static final SkillOrder BY_NAME = new SkillOrder(Field.NAME, Direction.ASC);

	/** Primary sort key. */
	public enum Field {

		/** The name. */
		NAME,
		/** Number of roles that require the skill. */
		ROLES

	}

}
