package org.careeratlas.importer.onet;

import java.util.List;
import java.util.Optional;

/** Kinds of characteristics of people; each has a table. */
enum CharacteristicKind {

	INTEREST(OnetFile.INTERESTS, "Interest", "SUITS", "IH", OnetScale.OCCUPATIONAL_INTEREST),
	WORK_VALUE(OnetFile.WORK_VALUES, "WorkValue", "REWARDS", "VH", OnetScale.EXTENT),
	WORK_STYLE(OnetFile.WORK_STYLES, "WorkStyle", "CALLS_FOR", "DR", OnetScale.IMPORTANCE, OnetScale.IMPACT);

	private final OnetFile file;

	private final String label;

	private final String relationship;

	private final String rankScale;

	private final List<OnetScale> scales;

	CharacteristicKind(OnetFile file, String label, String relationship, String rankScale, OnetScale... scales) {
		this.file = file;
		this.label = label;
		this.relationship = relationship;
		this.rankScale = rankScale;
		this.scales = List.of(scales);
	}

	OnetFile file() {
		return this.file;
	}

	String label() {
		return this.label;
	}

	/** Returns the type of relationships from occupations to such characteristics. */
	String relationship() {
		return this.relationship;
	}

	/** Whether rows of a scale rank what others rate. */
	boolean isRank(String scale) {
		return this.rankScale.equals(scale);
	}

	/**
	 * Whether rows of ranks name a rank, and have the number of the ranked element as
	 * their value; else they name the element and have the rank.
	 */
	boolean hasHighPoints() {
		return this != WORK_STYLE;
	}

	/** Returns the scale of ratings; empty if the code is of another scale. */
	Optional<OnetScale> scale(String code) {
		return this.scales.stream().filter((scale) -> scale.is(code)).findFirst();
	}

}
