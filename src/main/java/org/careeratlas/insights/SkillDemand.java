package org.careeratlas.insights;

import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Sourced;

/**
 * The demand for a skill.
 *
 * @param roles number of selected roles that require it
 * @param share their share of the selected roles, 0 to 1
 * @param meanImportance mean importance to the roles that require it, 0 to 100
 */
record SkillDemand(Skill skill, int roles, double share, double meanImportance) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.skill.forEachSource(action);
	}

}
