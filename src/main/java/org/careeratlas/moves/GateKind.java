package org.careeratlas.moves;

/** What kind of condition a role sets besides skills. */
public enum GateKind {

	LICENSE, EDUCATION, EXPERIENCE, JOB_ZONE

}
