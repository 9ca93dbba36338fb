package org.careeratlas.importer.onet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.Table;
import org.careeratlas.importer.table.Tables;
import org.jspecify.annotations.Nullable;

/**
 * The examples that raters are given of what people with a level of an element can do.
 */
final class LevelAnchors {

	/** Examples by element and level. */
	private final Map<String, SortedMap<Double, String>> examples = new HashMap<>();

	static LevelAnchors read(Tables tables) {
		var anchors = new LevelAnchors();
		OnetFile.LEVEL_ANCHORS.in(tables).forEach(anchors::read);
		return anchors;
	}

	private void read(Table table) {
		Column element = OnetColumn.ELEMENT.of(table);
		Column scale = OnetColumn.SCALE.of(table);
		Column value = OnetColumn.ANCHOR_VALUE.of(table);
		Column description = OnetColumn.ANCHOR_DESCRIPTION.of(table);
		table.forEach((row) -> {
			if (!OnetScale.LEVEL.is(row.required(scale))) {
				throw row.leaveOut("anchor of another scale than level");
			}
			String id = Elements.id(row, element);
			double level = OnetScale.LEVEL.standardized(row, row.number(value));
			String example = row.required(description);
			if (this.examples.computeIfAbsent(id, (added) -> new TreeMap<>()).putIfAbsent(level, example) != null) {
				throw row.skip("anchor listed before", id);
			}
		});
	}

	/** Returns the levels with an example, lowest first; null if there are none. */
	@Nullable List<Double> levels(String element) {
		SortedMap<Double, String> known = this.examples.get(element);
		return (known != null) ? List.copyOf(known.keySet()) : null;
	}

	/** Returns the examples, that of the lowest level first; null if there are none. */
	@Nullable List<String> examples(String element) {
		SortedMap<Double, String> known = this.examples.get(element);
		return (known != null) ? List.copyOf(known.values()) : null;
	}

}
