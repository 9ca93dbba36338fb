package org.careeratlas.importer.onet;

import java.util.Arrays;

import org.careeratlas.model.EvidenceBasis;
import org.jspecify.annotations.Nullable;

/**
 * The raters in O*NET's column {@code Domain Source}. All ratings count as a survey; a
 * note tells those of O*NET's own analysts.
 */
enum RatingSource {

	/** People in the occupation. */
	INCUMBENT("Incumbent", null),
	/** Experts on occupations whose incumbents are hard to reach. */
	OCCUPATIONAL_EXPERT("Occupational Expert", null),
	/** Eight trained analysts who read the answers of incumbents. */
	ANALYST("Analyst", "Rated by O*NET's analysts."),
	/** Analysts, before the occupation was first surveyed. */
	ANALYST_TRANSITION("Analyst - Transition", "Rated by O*NET's analysts."),
	/** Values that later releases may add. */
	OTHER("", null);

	private final String name;

	private final @Nullable String note;

	RatingSource(String name, @Nullable String note) {
		this.name = name;
		this.note = note;
	}

	static RatingSource of(@Nullable String name) {
		return Arrays.stream(values()).filter((source) -> source.name.equals(name)).findFirst().orElse(OTHER);
	}

	EvidenceBasis basis() {
		return EvidenceBasis.SURVEY;
	}

	@Nullable String note() {
		return this.note;
	}

}
