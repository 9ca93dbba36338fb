package org.careeratlas.graph;

/** Whether a role is held by a person or is a unit of an organization. */
public enum RoleKind {

	POSITION, UNIT

}
