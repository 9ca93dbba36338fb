package org.careeratlas.model.fact;

import org.jspecify.annotations.Nullable;

/**
 * What a survey publishes beside the importance and the level of a skill.
 *
 * @param importanceError standard error of the importance, in points of 0 to 100
 * @param levelError standard error of the level, in points of 0 to 100
 * @param sampleSize number of people who rated the importance
 * @param notRelevant whether too few of them find the skill important for its level to
 * mean anything
 * @param publishedLevel 0 to 100, published though not relevant; null if relevant
 */
public record SurveyDetails(@Nullable Double importanceError, @Nullable Double levelError, @Nullable Integer sampleSize,
		boolean notRelevant, @Nullable Double publishedLevel) {

	/** What is known of a skill that was not surveyed. */
	public static final SurveyDetails NONE = new SurveyDetails(null, null, null, false, null);

}
