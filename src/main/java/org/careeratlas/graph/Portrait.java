package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What tells a role from others, as far as matching goes.
 *
 * @param origin the catalogue that the role comes from
 * @param titles its name and its other names
 * @param work texts of what is done in the role: responsibilities, activities, summary
 * @param tools the names of tools, frameworks and certifications
 * @param jobZone 1 to 5, where known
 */
public record Portrait(Id role, String origin, List<String> titles, List<String> work, List<Rating> ratings,
		List<String> tools, @Nullable Integer jobZone) {

	/**
	 * How much the role asks for a skill.
	 *
	 * @param importance 0 to 100
	 * @param level 0 to 100, where known
	 */
	public record Rating(Id skill, double importance, @Nullable Double level) {
	}

}
