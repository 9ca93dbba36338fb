package org.careeratlas.concepts;

import org.careeratlas.model.page.Direction;

/** Order of roles, always with the name as the second sort key. */
record RoleOrder(Field field, Direction direction) {

	public static final RoleOrder BY_NAME = new RoleOrder(Field.NAME, Direction.ASC);

	/** Primary sort key. */
	public enum Field {

		NAME, JOB_ZONE, PAY, GROWTH, OPENINGS, SKILLS

	}

}
