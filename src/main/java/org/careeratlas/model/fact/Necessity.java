package org.careeratlas.model.fact;

/** Whether a skill is essential or optional for a role, as defined by ESCO. */
public enum Necessity {

	ESSENTIAL, OPTIONAL

}
