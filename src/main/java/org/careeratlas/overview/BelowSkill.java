package org.careeratlas.overview;

import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;

/**
 * What is below a skill at any depth.
 *
 * @param skills number of skills, without those that only group others
 * @param roles number of roles that require the skill or one below it
 */
record BelowSkill(Id skill, int skills, int roles) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.skill.catalogue().ifPresent(action);
	}

}
