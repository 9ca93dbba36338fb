package org.careeratlas.importer.onet;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.careeratlas.importer.table.Tables;
import org.jspecify.annotations.Nullable;

/** The names and descriptions of the elements of O*NET's content model. */
final class Elements {

	private static final Pattern ID = Pattern.compile("\\d(?:\\.\\p{Alpha}(?:\\.\\w{1,3})*)?");

	/**
	 * The one group that is shown whole, as on O*NET OnLine: its parts are called Content
	 * and Process, which says nothing to people.
	 */
	private static final String BASIC_SKILLS = "2.A";

	/** A group of elements, such as 2.B.1, Social Skills. */
	private static final Pattern GROUP = Pattern.compile("\\d\\.\\p{Alpha}\\.\\w{1,3}");

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, String> descriptions = new HashMap<>();

	static Elements read(Tables tables) {
		var elements = new Elements();
		OnetFile.ELEMENTS.in(tables).forEach(elements::read);
		return elements;
	}

	private void read(Table table) {
		Column element = OnetColumn.ELEMENT.of(table);
		Column name = OnetColumn.ELEMENT_NAME.optionalOf(table);
		Column description = OnetColumn.DESCRIPTION.of(table);
		table.forEach((row) -> {
			if (this.descriptions.putIfAbsent(id(row, element), row.required(description)) != null) {
				throw row.skip("element listed before", row.text(element));
			}
			if (row.text(name) != null) {
				this.names.put(id(row, element), row.required(name));
			}
		});
	}

	/** Returns the id of an element, such as 2.A.1.a, skipping the row if it is none. */
	static String id(Row row, Column column) {
		String id = row.required(column);
		if (!ID.matcher(id).matches()) {
			throw row.skip("no id such as 2.A.1.a in " + column.name(), id);
		}
		return id;
	}

	/**
	 * Returns the name of the group that an element belongs to, such as Social Skills, or
	 * is itself; null if unknown.
	 */
	@Nullable String area(String element) {
		if (element.startsWith(BASIC_SKILLS)) {
			return this.names.get(BASIC_SKILLS);
		}
		Matcher group = GROUP.matcher(element);
		return group.lookingAt() ? this.names.get(group.group()) : null;
	}

	/** Returns the description of an element; null if there is none. */
	@Nullable String description(String element) {
		return this.descriptions.get(element);
	}

}
