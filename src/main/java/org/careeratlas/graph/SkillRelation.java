package org.careeratlas.graph;

import java.util.List;

/**
 * How one skill relates to another.
 *
 * @param of the skill that the relation is read from
 * @param kind what the other one is to it
 * @param skill the other one
 */
public record SkillRelation(Id of, Kind kind, Skill skill, List<Evidence> evidence) {

	/** SKOS's relations between concepts of one scheme. */
	public enum Kind {

		BROADER, NARROWER, RELATED

	}

}
