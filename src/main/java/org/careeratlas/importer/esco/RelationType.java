package org.careeratlas.importer.esco;

import java.util.Locale;

import org.careeratlas.graph.Necessity;
import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.Row;

/**
 * ESCO's two strengths of a relation, and what becomes of them on the atlas's scale of 0
 * to 100: ESCO gives no figures, so there is this one table. An essential skill lies
 * between what O*NET calls very important (75) and beyond, an optional one below its
 * important (50).
 */
enum RelationType {

	/** Usually required, whatever the employer. */
	ESSENTIAL(75, Necessity.ESSENTIAL),
	/** Required by some employers, or in some places. */
	OPTIONAL(40, Necessity.OPTIONAL);

	private final double importance;

	private final Necessity necessity;

	RelationType(double importance, Necessity necessity) {
		this.importance = importance;
		this.necessity = necessity;
	}

	/** The type in a cell; a row without one is skipped. */
	static RelationType of(Row row, Column column) {
		String type = row.required(column);
		return switch (type.toLowerCase(Locale.ROOT)) {
			case "essential" -> ESSENTIAL;
			case "optional" -> OPTIONAL;
			default -> throw row.skip("unknown relation type", type);
		};
	}

	double importance() {
		return this.importance;
	}

	Necessity necessity() {
		return this.necessity;
	}

	/** As a note on a relation that has no importance. */
	String note() {
		return (this == ESSENTIAL) ? "Essential" : "Optional";
	}

}
