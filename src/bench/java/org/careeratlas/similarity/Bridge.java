package org.careeratlas.similarity;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The rated roles most similar to a role that has no ratings of the same kind, best
 * first.
 */
record Bridge(List<RoleMatch> roles) {

	/**
	 * Returns the mean over the roles, weighted by <i>e<sup>composite</sup></i>: the
	 * score itself saturates, so that three good roles would weigh the same.
	 */
	double mean(ToDoubleFunction<RoleMatch> value) {
		double weights = this.roles.stream().mapToDouble(Bridge::weight).sum();
		return this.roles.stream().mapToDouble((role) -> weight(role) * value.applyAsDouble(role)).sum() / weights;
	}

	private static double weight(RoleMatch role) {
		return Math.exp(role.composite());
	}

	/** Returns how similar the roles are on average. */
	double composite() {
		return this.roles.stream().mapToDouble(RoleMatch::composite).average().orElse(Double.NEGATIVE_INFINITY);
	}

}
