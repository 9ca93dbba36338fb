package org.careeratlas.importer.onet;

import java.util.HashMap;
import java.util.Map;

import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.Table;
import org.careeratlas.importer.table.Tables;
import org.jspecify.annotations.Nullable;

/** The descriptions of the elements of O*NET's content model. */
final class Elements {

	private final Map<String, String> descriptions = new HashMap<>();

	static Elements read(Tables tables) {
		var elements = new Elements();
		OnetFile.ELEMENTS.in(tables).forEach(elements::read);
		return elements;
	}

	private void read(Table table) {
		Column element = OnetColumn.ELEMENT.of(table);
		Column description = OnetColumn.DESCRIPTION.of(table);
		table.forEach((row) -> this.descriptions.put(row.required(element), row.required(description)));
	}

	/** Returns the description of an element; null if there is none. */
	@Nullable String description(String element) {
		return this.descriptions.get(element);
	}

}
