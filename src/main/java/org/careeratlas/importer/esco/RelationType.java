package org.careeratlas.importer.esco;

import java.util.Locale;

import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.Row;
import org.careeratlas.model.fact.Necessity;

/**
 * ESCO's two types of relations. ESCO gives no figures, so this table maps the types to
 * the atlas's scale of importance, 0 to 100. An essential skill is as important as
 * O*NET's "very important" (75), an optional skill less important than its "important"
 * (50).
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

	/** Returns the type in a cell, skipping the row if there is none. */
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

	/** Returns a note for relations without an importance. */
	String note() {
		return (this == ESSENTIAL) ? "Essential" : "Optional";
	}

}
