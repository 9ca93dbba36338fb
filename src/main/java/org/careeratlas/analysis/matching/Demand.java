package org.careeratlas.analysis.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.graph.Id;
import org.careeratlas.graph.Portrait.Rating;

/** How much roles ask for skills, as values of vectors. */
final class Demand {

	private static final double IMPORTANT = 50;

	/** The importance of what catalogues call optional, and texts helpful. */
	private static final double LISTED = 40;

	private Demand() {
	}

	/**
	 * From 1 to 5, as O*NET counts importance, so that a skill that is asked for counts
	 * even where it matters least: cosines of 1 to 5 rank far better than those of 0 to
	 * 4.
	 * @param rating 0 to 100
	 */
	static double value(double rating) {
		return 1 + rating / 25;
	}

	/** By importance. */
	static Map<Id, Double> importances(List<Rating> ratings, Map<Id, Id> same) {
		var values = new HashMap<Id, Double>();
		ratings.forEach((rating) -> values.merge(same.getOrDefault(rating.skill(), rating.skill()),
				value(rating.importance()), Math::max));
		return values;
	}

	/** By level, or by importance where no level is known. */
	static Map<Id, Double> levels(List<Rating> ratings, Map<Id, Id> same) {
		var values = new HashMap<Id, Double>();
		ratings.forEach((rating) -> values.merge(same.getOrDefault(rating.skill(), rating.skill()),
				value((rating.level() != null) ? rating.level() : rating.importance()), Math::max));
		return values;
	}

	/**
	 * The skills that the role asks for, of all that it is rated on: those that O*NET
	 * would call important, and those that are listed rather than rated.
	 */
	static Map<Id, Double> asked(List<Rating> ratings, Map<Id, Id> same) {
		var values = new HashMap<Id, Double>();
		ratings.stream()
			.filter((rating) -> rating.importance() >= ((rating.level() != null) ? IMPORTANT : LISTED))
			.forEach((rating) -> values.put(same.getOrDefault(rating.skill(), rating.skill()), 1.0));
		return values;
	}

}
