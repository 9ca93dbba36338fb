package org.careeratlas.next;

import java.util.List;
import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * A skill to learn next.
 *
 * @param gain what it brings, in the units of the goal
 * @param currency that of the gain in pay; null for other goals
 * @param roles those that it brings within reach or closer, best first
 */
record NextBest(Skill skill, double gain, @Nullable String currency, List<Role> roles) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.skill.forEachSource(action);
		this.roles.forEach((role) -> role.forEachSource(action));
	}

}
