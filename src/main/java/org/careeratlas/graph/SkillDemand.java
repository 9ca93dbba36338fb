package org.careeratlas.graph;

/**
 * How much a skill is asked for.
 *
 * @param roles how many of the roles looked at ask for it
 * @param share the same as a part of the roles looked at, 0 to 1
 * @param meanImportance over the roles that ask for it, 0 to 100
 */
public record SkillDemand(Skill skill, int roles, double share, double meanImportance) {
}
