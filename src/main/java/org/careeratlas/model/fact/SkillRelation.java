package org.careeratlas.model.fact;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Skill;

/**
 * A relation of a skill to another one.
 *
 * @param kind how the other skill relates to the skill
 * @param skill the other skill
 */
public record SkillRelation(Kind kind, Skill skill, List<Evidence> evidence) implements Attributed {

	/** Relations between concepts of one scheme, as defined by SKOS. */
	public enum Kind {

		BROADER, NARROWER, RELATED

	}

}
