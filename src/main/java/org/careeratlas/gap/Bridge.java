package org.careeratlas.gap;

import java.util.List;
import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.Sourced;
import org.careeratlas.model.fact.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * A role that stands for another one.
 *
 * @param score 0 to 1: the credit of the match, or else the similarity of the roles
 * @param share 0 to 1: how much the role counts; the shares of all roles that stand for
 * one add up to 1
 * @param mapping how the role relates to the other one; null if only similar
 */
public record Bridge(Role role, double score, double share, @Nullable Mapping mapping) implements Sourced {

	/**
	 * Returns whether the role itself, as its match, is all that stands for the start,
	 * who then works in it in another catalogue.
	 */
	public static boolean isOnly(Id role, List<Bridge> bridge) {
		return bridge.size() == 1 && bridge.getFirst().mapping() != null && bridge.getFirst().role().id().equals(role);
	}

	Bridge withShare(double other) {
		return new Bridge(this.role, this.score, other, this.mapping);
	}

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.role.forEachSource(action);
	}

}
