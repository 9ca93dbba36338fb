package org.careeratlas.importer.table;

import org.jspecify.annotations.Nullable;

/** The formats of publishers' tables. */
public enum TableFormat {

	/** O*NET: tabs, no quotes, {@code n/a} for missing values. */
	TABS_WITH_NA('\t', false, "n/a"),
	/** ESCO: commas, double quotes around cells with several lines. */
	COMMAS(',', true, null),
	/** Exports of the US Bureau of Labor Statistics. */
	COMMAS_WITH_NA(',', true, "N/A");

	private final char separator;

	private final boolean quoted;

	private final @Nullable String missing;

	TableFormat(char separator, boolean quoted, @Nullable String missing) {
		this.separator = separator;
		this.quoted = quoted;
		this.missing = missing;
	}

	char separator() {
		return this.separator;
	}

	/** Returns whether the publisher puts quotes around cells. */
	boolean isQuoted() {
		return this.quoted;
	}

	@Nullable String missing() {
		return this.missing;
	}

}
