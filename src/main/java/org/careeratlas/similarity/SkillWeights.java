package org.careeratlas.similarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.similarity.Portrait.Rating;

/** Maps the skills that a role requires to the values of a vector. */
final class SkillWeights {

	/**
	 * O*NET's 2 of 5. Its skills without a level are those that most respondents find
	 * unimportant, and nearly always below.
	 */
	private static final double SOMEWHAT_IMPORTANT = 25;

	/** Added to the values of importance, since each skill counts for being required. */
	private static final double REQUIRED = 3;

	private SkillWeights() {
	}

	/**
	 * Converts a rating to O*NET's scale of importance, 1 to 5, so that the least
	 * important skill still counts: cosines of 1 to 5 rank far better than those of 0 to
	 * 4.
	 * @param rating 0 to 100
	 */
	static double value(double rating) {
		return 1 + rating / 25;
	}

	/**
	 * Returns the value of each skill by importance, 4 to 8: between roles, which skills
	 * they require tells more than how much.
	 */
	static Map<Id, Double> importances(List<Rating> ratings, Map<Id, Id> same) {
		var values = new HashMap<Id, Double>();
		ratings.forEach((rating) -> values.merge(same.getOrDefault(rating.skill(), rating.skill()),
				REQUIRED + value(rating.importance()), Math::max));
		return values;
	}

	/** Returns the value of each skill by level, or by importance if it has no level. */
	static Map<Id, Double> levels(List<Rating> ratings, Map<Id, Id> same) {
		var values = new HashMap<Id, Double>();
		ratings.forEach((rating) -> values.merge(same.getOrDefault(rating.skill(), rating.skill()),
				value((rating.level() != null) ? rating.level() : rating.importance()), Math::max));
		return values;
	}

	/**
	 * Returns the skills that are important to the role, each with value 1: essential
	 * skills, and optional skills that a catalogue lists without rating their level.
	 */
	static Map<Id, Double> required(List<Rating> ratings, Map<Id, Id> same) {
		var values = new HashMap<Id, Double>();
		ratings.stream()
			.filter((rating) -> rating.necessity() == Necessity.ESSENTIAL || isListed(rating))
			.forEach((rating) -> values.put(same.getOrDefault(rating.skill(), rating.skill()), 1.0));
		return values;
	}

	private static boolean isListed(Rating rating) {
		return rating.level() == null && rating.importance() >= SOMEWHAT_IMPORTANT;
	}

}
