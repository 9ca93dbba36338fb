package org.careeratlas.importer.esco;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.careeratlas.model.Id;

/** The broader relations of a table, which must not lead back to where they start. */
final class Hierarchy {

	private final List<Step> steps = new ArrayList<>();

	void add(Row row, Id narrower, Id broader) {
		this.steps.add(new Step(row.line(), narrower, broader));
	}

	/**
	 * Refuses the table if there are circles, naming their rows. What nothing is below or
	 * above is in none, and is removed until only circles, and what links them, remain.
	 */
	void refuseCircles(Table table) {
		List<Step> linked = linked(this.steps);
		for (List<Step> all = this.steps; linked.size() < all.size(); linked = linked(all)) {
			all = linked;
		}
		linked.forEach((step) -> table.refuse(step.line, "broader in a circle",
				"%s below %s".formatted(step.narrower, step.broader)));
	}

	private static List<Step> linked(List<Step> steps) {
		Set<Id> below = steps.stream().map(Step::narrower).collect(Collectors.toSet());
		Set<Id> above = steps.stream().map(Step::broader).collect(Collectors.toSet());
		return steps.stream().filter((step) -> below.contains(step.broader) && above.contains(step.narrower)).toList();
	}

	private record Step(long line, Id narrower, Id broader) {
	}

}
