package org.careeratlas.similarity;

import java.util.List;

import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Necessity;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a role that matching compares.
 *
 * @param origin catalogue that the role comes from
 * @param titles its name and other names
 * @param work texts about the work: responsibilities, activities, summary
 * @param tools names of tools, frameworks and certifications
 * @param jobZone 1 to 5; null if unknown
 */
public record Portrait(Id role, String origin, List<String> titles, List<String> work, List<Rating> ratings,
		List<String> tools, @Nullable Integer jobZone) {

	/**
	 * A skill that the role requires.
	 *
	 * @param importance 0 to 100
	 * @param level 0 to 100; null if no source gives one
	 * @param necessity essential as soon as one source states so
	 */
	public record Rating(Id skill, double importance, @Nullable Double level, Necessity necessity) {
	}

}
