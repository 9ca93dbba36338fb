package org.careeratlas.importer.onet;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.careeratlas.importer.table.Tables;
import org.jspecify.annotations.Nullable;

/** The descriptions of the elements of O*NET's content model. */
final class Elements {

	private static final Pattern ID = Pattern.compile("\\d(?:\\.\\p{Alpha}(?:\\.\\w{1,3})*)?");

	private final Map<String, String> descriptions = new HashMap<>();

	static Elements read(Tables tables) {
		var elements = new Elements();
		OnetFile.ELEMENTS.in(tables).forEach(elements::read);
		return elements;
	}

	private void read(Table table) {
		Column element = OnetColumn.ELEMENT.of(table);
		Column description = OnetColumn.DESCRIPTION.of(table);
		table.forEach((row) -> {
			if (this.descriptions.putIfAbsent(id(row, element), row.required(description)) != null) {
				throw row.skip("element listed before", row.text(element));
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

	/** Returns the description of an element; null if there is none. */
	@Nullable String description(String element) {
		return this.descriptions.get(element);
	}

}
