package org.careeratlas.insights;

import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Sourced;

/**
 * The demand for a skill.
 *
 * @param roles number of selected roles that require it
 * @param of number of selected roles that could require it: those whose skills are known
 * from a catalogue that has it
 * @param meanImportance mean importance to the roles that require it, 0 to 100
 */
record SkillDemand(Skill skill, int roles, int of, double meanImportance) implements Sourced {

	/** Returns the share of the roles that could require it, 0 to 1. */
	public double share() {
		return (double) this.roles / this.of;
	}

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.skill.forEachSource(action);
	}

}
