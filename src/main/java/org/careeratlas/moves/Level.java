package org.careeratlas.moves;

import java.util.List;
import java.util.Map;

import org.careeratlas.model.Evidence;
import org.careeratlas.model.fact.Outlook;
import org.careeratlas.model.fact.PreparationShare;
import org.jspecify.annotations.Nullable;

/**
 * A level of education or experience that a role requires.
 *
 * @param category position of the level among those of O*NET, from 1
 * @param name the level in words
 */
public record Level(int category, String name, List<Evidence> evidence) {

	/**
	 * O*NET's first professional degree; which of the higher ones is a matter of words.
	 */
	private static final int PROFESSIONAL = 10;

	private static final int MASTER = 8;

	private static final int BACHELOR = 6;

	/** The typical education for entry of the projections, on O*NET's scale. */
	private static final Map<String, Integer> ENTRY_EDUCATION = Map.of("No formal educational credential", 1,
			"High school diploma or equivalent", 2, "Postsecondary nondegree award", 3, "Some college, no degree", 4,
			"Associate's degree", 5, "Bachelor's degree", 6, "Master's degree", 8, "Doctoral or professional degree",
			PROFESSIONAL);

	/**
	 * Returns the education that at least half of the people in a role say it requires,
	 * or else the one that is typical for entry; null if unknown.
	 */
	static @Nullable Level education(List<PreparationShare> shares, @Nullable Outlook outlook) {
		Level median = median(shares);
		if (median != null) {
			return new Level(Math.min(median.category, PROFESSIONAL), median.name, median.evidence);
		}
		return entry(outlook);
	}

	/** Returns the education that is typical for entry; null if unknown. */
	static @Nullable Level entry(@Nullable Outlook outlook) {
		return (outlook != null && outlook.entryEducation() != null)
				? entry(outlook.entryEducation(), outlook.evidence()) : null;
	}

	private static @Nullable Level entry(String education, List<Evidence> evidence) {
		Integer category = ENTRY_EDUCATION.get(education);
		return (category != null) ? new Level(category, education, evidence) : null;
	}

	/**
	 * Returns how many steps of education a level is above none: 1 for a bachelor's, 2
	 * for a master's, and 4 for a doctoral or professional degree, which takes twice as
	 * long.
	 */
	int degree() {
		return (this.category >= PROFESSIONAL) ? 4
				: (this.category >= MASTER) ? 2 : (this.category >= BACHELOR) ? 1 : 0;
	}

	/**
	 * Returns the highest level that at least half of the people say is not too high;
	 * null if nobody was asked.
	 */
	static @Nullable Level median(List<PreparationShare> shares) {
		double half = shares.stream().mapToDouble(PreparationShare::share).sum() / 2;
		double below = 0;
		for (PreparationShare share : shares) {
			below += share.share();
			if (below > 0 && below >= half) {
				return new Level(share.category(), inShort(share.name()), share.evidence());
			}
		}
		return null;
	}

	private static String inShort(String name) {
		return name.split(" - | \\(", 2)[0];
	}

}
