package org.careeratlas.gap;

import java.util.List;

import org.careeratlas.model.Skill;
import org.careeratlas.model.Transition;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.MoveSkill;

/**
 * A move as described by a source.
 *
 * @param carriesOver skills that the source says carry over
 * @param develops skills that the source says must be developed
 */
record DescribedMove(Transition transition, List<Link<Skill>> carriesOver, List<Link<Skill>> develops) {

	static DescribedMove of(Transition transition, List<MoveSkill> skills) {
		return new DescribedMove(transition, links(skills, false), links(skills, true));
	}

	private static List<Link<Skill>> links(List<MoveSkill> skills, boolean develops) {
		return skills.stream().filter((skill) -> skill.develops() == develops).map(MoveSkill::link).toList();
	}

}
