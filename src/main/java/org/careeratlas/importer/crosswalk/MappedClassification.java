package org.careeratlas.importer.crosswalk;

import java.util.Locale;
import java.util.regex.Pattern;

import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.Row;
import org.careeratlas.model.Id;

/**
 * A classification of a mapping table.
 *
 * @param number 1 or 2, by its place in the table
 * @param name name, such as {@code O*NET}
 */
record MappedClassification(int number, String name) {

	private static final Pattern ESCO = Pattern
		.compile("https?://data\\.europa\\.eu/esco/(?:occupation|skill)/([\\w.-]+)");

	private static final Pattern ISCO = Pattern.compile("https?://data\\.europa\\.eu/esco/isco/C(\\d{1,4})");

	private static final Pattern ONET = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");

	private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

	/** Returns the names that the column of its concepts may have. */
	String[] columns() {
		return new String[] { this.name + " Id", this.name + " or ISCO URI", this.name + " URI", this.name + " Code",
				"Classification %d Id".formatted(this.number), "Classification %d URI".formatted(this.number),
				"Classification %d Code".formatted(this.number) };
	}

	/** Returns its name within ids: {@code onet} for O*NET. */
	String slug() {
		return NO_WORD.matcher(this.name.toLowerCase(Locale.ROOT)).replaceAll("");
	}

	/**
	 * Returns the id that the concept of a row has in the graph. Concepts of
	 * classifications that no importer reads wait in the graph until somebody adds them.
	 */
	Id id(Row row, Column column) {
		String text = row.required(column);
		var concept = ESCO.matcher(text);
		if (concept.matches()) {
			return new Id("esco-" + concept.group(1));
		}
		var group = ISCO.matcher(text);
		if (group.matches()) {
			return new Id("esco-isco-" + group.group(1));
		}
		if (slug().equals("esco") || slug().equals("onet") && !ONET.matcher(text).matches()) {
			throw row.skip("no concept of " + this.name, text);
		}
		return new Id("%s-%s".formatted(slug(),
				slug().equals("onet") ? text : NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-")));
	}

}
