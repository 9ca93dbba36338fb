package org.careeratlas.importer.onet;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.model.EvidenceBasis;
import org.jspecify.annotations.Nullable;

/**
 * The raters in O*NET's column {@code Domain Source}. All ratings by people count as a
 * survey; a note tells those of O*NET's own analysts.
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
	/** A model that O*NET trained on ratings by people. */
	MACHINE_LEARNING("Machine Learning", "Predicted by O*NET's machine learning."),
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
		return (this == MACHINE_LEARNING) ? EvidenceBasis.DOCUMENT : EvidenceBasis.SURVEY;
	}

	/** Returns a note on the raters with further remarks; null if there is nothing. */
	@Nullable String note(@Nullable String... remarks) {
		String note = Stream.concat(Stream.of(this).map((source) -> source.note), Arrays.stream(remarks))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
		return note.isEmpty() ? null : note;
	}

}
