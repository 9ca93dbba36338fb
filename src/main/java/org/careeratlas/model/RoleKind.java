package org.careeratlas.model;

/** Whether a role is a position of a person or an organizational unit. */
public enum RoleKind {

	POSITION, UNIT

}
