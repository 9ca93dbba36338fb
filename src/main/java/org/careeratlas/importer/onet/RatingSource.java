package org.careeratlas.importer.onet;

import java.util.Arrays;

import org.careeratlas.graph.EvidenceBasis;
import org.jspecify.annotations.Nullable;

/**
 * Whom O*NET asked, its column {@code Domain Source}, and what the graph makes of it: the
 * database is a survey whoever answered, and a note says where it was O*NET's own
 * analysts.
 */
enum RatingSource {

	/** People in the occupation. */
	INCUMBENT("Incumbent", null),
	/** People who know the occupation, where incumbents are hard to reach. */
	OCCUPATIONAL_EXPERT("Occupational Expert", null),
	/** Eight trained analysts who read what incumbents said. */
	ANALYST("Analyst", "Rated by O*NET's analysts."),
	/** Analysts, before the occupation was first surveyed. */
	ANALYST_TRANSITION("Analyst - Transition", "Rated by O*NET's analysts."),
	/** Whatever a later release may add. */
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
