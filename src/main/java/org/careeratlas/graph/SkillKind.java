package org.careeratlas.graph;

/** O*NET's and ESCO's kinds of what a person can do or know. */
public enum SkillKind {

	SKILL, KNOWLEDGE, ABILITY, ACTIVITY

}
