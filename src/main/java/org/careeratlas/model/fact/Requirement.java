package org.careeratlas.model.fact;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A role requires a skill.
 *
 * @param node the skill, or the role if read from the skill
 * @param importance 0 to 100; the highest value of all sources
 * @param level 0 to 100, the highest value of all sources; null if no source gives one
 * @param necessity essential if at least one source says so
 * @param survey details of the survey, if one of the sources is one
 */
public record Requirement<N extends Concept>(N node, double importance, @Nullable Double level, Necessity necessity,
		SurveyDetails survey, List<Evidence> evidence) implements Attributed {

	/** Creates a requirement that was not surveyed. */
	public Requirement(N node, double importance, @Nullable Double level, Necessity necessity,
			List<Evidence> evidence) {
		this(node, importance, level, necessity, SurveyDetails.NONE, evidence);
	}

}
