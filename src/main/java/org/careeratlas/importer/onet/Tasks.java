package org.careeratlas.importer.onet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.careeratlas.importer.table.Tables;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;

/**
 * Reads the tasks of occupations, and the detailed work activities that they are part of.
 */
final class Tasks {

	private final Occupations occupations;

	private final CatalogueDraft draft;

	private final Map<String, Id> tasks = new HashMap<>();

	private final Map<String, Id> activities = new HashMap<>();

	private final Map<String, String> statements = new HashMap<>();

	private final Set<Performed> performed = new HashSet<>();

	private final Set<TaskActivity> parts = new HashSet<>();

	private Tasks(Occupations occupations, CatalogueDraft draft) {
		this.occupations = occupations;
		this.draft = draft;
	}

	static void read(Tables tables, Occupations occupations, CatalogueDraft draft) {
		var tasks = new Tasks(occupations, draft);
		OnetFile.TASKS.in(tables).forEach(tasks::readTasks);
		OnetFile.DETAILED_ACTIVITIES.in(tables).forEach(tasks::readActivities);
		if (tasks.tasks.isEmpty() || tasks.activities.isEmpty()) {
			OnetFile.ACTIVITIES_OF_TASKS.keepIn(tables);
		}
		else {
			OnetFile.ACTIVITIES_OF_TASKS.in(tables).forEach(tasks::readParts);
		}
	}

	private void readTasks(Table table) {
		Column occupation = OnetColumn.OCCUPATION.of(table);
		Column code = OnetColumn.TASK.of(table);
		Column statement = OnetColumn.TASK_STATEMENT.of(table);
		Column type = OnetColumn.TASK_TYPE.optionalOf(table);
		Column date = OnetColumn.DATE.optionalOf(table);
		Column source = OnetColumn.DOMAIN_SOURCE.optionalOf(table);
		table.forEach((row) -> {
			Id role = this.occupations.role(row, occupation);
			String number = number(row, code);
			if (!this.statements.computeIfAbsent(number, (first) -> row.required(statement))
				.equals(row.required(statement))) {
				throw row.skip("task listed before with another statement", number);
			}
			if (!this.performed.add(new Performed(role, number))) {
				throw row.skip("task listed before", number);
			}
			Id task = responsibility(this.tasks, number, "task", row.required(statement), "DUTY");
			this.draft.fact(role, "RESPONSIBLE_FOR", task,
					OnetEvidence.surveyed(RatingSource.of(row.text(source)), OnetEvidence.month(row, date))
						.put("note", row.text(type)));
		});
	}

	private void readActivities(Table table) {
		Column code = OnetColumn.DETAILED_ACTIVITY.of(table);
		Column title = OnetColumn.DETAILED_ACTIVITY_TITLE.of(table);
		table.forEach((row) -> {
			String id = Elements.id(row, code);
			if (this.activities.containsKey(id)) {
				throw row.skip("detailed work activity listed before", id);
			}
			responsibility(this.activities, id, "dwa", row.required(title), "ACTIVITY");
		});
	}

	private void readParts(Table table) {
		Column task = OnetColumn.TASK.of(table);
		Column activity = OnetColumn.DETAILED_ACTIVITY.of(table);
		Column date = OnetColumn.DATE.optionalOf(table);
		table.forEach((row) -> {
			var part = new TaskActivity(known(this.tasks, row, number(row, task), "unknown task"),
					known(this.activities, row, row.required(activity), "unknown detailed work activity"));
			if (!this.parts.add(part)) {
				throw row.skip("task and activity listed before", "%s %s".formatted(part.task, part.activity));
			}
			this.draft.fact(part.task, "PART_OF", part.activity,
					OnetEvidence.compiled().put("asOf", OnetEvidence.month(row, date)));
		});
	}

	/** Returns the number of a task, skipping the row if it is none. */
	private static String number(Row row, Column column) {
		return String.valueOf(row.whole(column, 0, Integer.MAX_VALUE));
	}

	private static Id known(Map<String, Id> ids, Row row, String code, String reason) {
		Id id = ids.get(code);
		if (id == null) {
			throw row.skip(reason, code);
		}
		return id;
	}

	private Id responsibility(Map<String, Id> ids, String code, String prefix, String name, String kind) {
		Id known = ids.get(code);
		if (known != null) {
			return known;
		}
		Id id = OnetIds.of(prefix, code);
		this.draft.node(id, List.of("Responsibility"),
				new PropertyMap().put("name", name).put("nameKey", NameKey.of(name)).put("responsibilityKind", kind));
		ids.put(code, id);
		return id;
	}

	private record Performed(Id role, String task) {
	}

	private record TaskActivity(Id task, Id activity) {
	}

}
