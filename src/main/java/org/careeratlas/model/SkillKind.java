package org.careeratlas.model;

/** Kinds of skills in O*NET and ESCO. */
public enum SkillKind {

	SKILL, KNOWLEDGE, ABILITY, ACTIVITY

}
