package org.careeratlas.graph;

/** What roles are ordered by, then by name. */
public record RoleOrder(Field field, Direction direction) {

	public static final RoleOrder BY_NAME = new RoleOrder(Field.NAME, Direction.ASC);

	/** What can come first in the order. */
	public enum Field {

		NAME, JOB_ZONE

	}

}
