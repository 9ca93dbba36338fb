package org.careeratlas.graph;

import java.util.List;

/**
 * How one skill relates to another.
 *
 * @param skill the skill that the relation is read from
 * @param kind what the other one is to it
 */
public record SkillRelation(Id skill, Kind kind, Skill other, List<Evidence> evidence) {

	/** SKOS's relations between concepts of one scheme. */
	public enum Kind {

		BROADER, NARROWER, RELATED

	}

}
