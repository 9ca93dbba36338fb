package org.careeratlas.importer.esco;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Set;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.careeratlas.model.ReuseLevel;
import org.careeratlas.model.RoleKind;
import org.careeratlas.model.SkillKind;
import org.jspecify.annotations.Nullable;

/** Reads occupations, skills and their groups, and finds them by URI. */
final class EscoConcepts {

	private static final Pattern LINES = Pattern.compile("\\R");

	private static final Pattern OCCUPATION = uri("occupation");

	private static final Pattern SKILL = uri("skill");

	private static final Pattern SKILL_GROUP = uri("skill|isced-f");

	private static final Pattern OCCUPATION_CODE = Pattern.compile("\\d{4}(?:\\.\\d+)*");

	/** A code that spreadsheet programs take for a number: 2431.10 becomes 2431.1. */
	private static final Pattern NUMBER = Pattern.compile("\\d{4}\\.\\d+");

	private static final String ISCED = "/isced-f/";

	private final CatalogueDraft draft;

	private final Map<String, Id> occupations = new HashMap<>();

	private final Set<String> occupationCodes = new HashSet<>();

	private final Map<String, Id> skills = new HashMap<>();

	private final IscoGroups isco;

	EscoConcepts(CatalogueDraft draft) {
		this.draft = draft;
		this.isco = new IscoGroups(draft);
	}

	void readIscoGroups(Table table) {
		this.isco.read(table);
	}

	void readOccupations(Table table) {
		var columns = new ConceptColumns(table);
		Column isco = table.column("iscoGroup");
		Column regulation = table.optional("regulatedProfessionNote");
		table.forEach((row) -> {
			String uri = newUri(row, columns, OCCUPATION, this.occupations);
			Id id = new Id("esco-" + lastSegment(uri));
			String group = IscoGroups.unitGroup(row, isco);
			String code = Optional.ofNullable(code(row, columns, group)).orElseGet(() -> lastSegment(uri));
			if (!this.occupationCodes.add(code) && NUMBER.matcher(code).matches()) {
				throw row.refuse("the code of another occupation: one of them lost the zero at its end", code);
			}
			var codes = new Codes().add("ESCO", code, uri);
			if (group != null) {
				codes.add("ISCO_08", group, IscoGroups.URI_START + group);
			}
			this.draft.node(id, List.of("Role", "Concept"),
					concept(row, columns, codes).put("roleKind", RoleKind.POSITION.name())
						.put("family", this.isco.majorGroup(group))
						.put("regulated", regulated(row, regulation)));
			this.occupations.put(uri, id);
		});
	}

	private static Pattern uri(String kinds) {
		return Pattern.compile("https?://data\\.europa\\.eu/esco/(?:%s)/[\\w.-]+".formatted(kinds));
	}

	private static @Nullable Boolean regulated(Row row, Column regulation) {
		String note = row.text(regulation);
		return (note != null) ? Boolean.valueOf("regulated".equals(lastSegment(note))) : null;
	}

	/**
	 * Returns the code of an occupation with the zero that spreadsheet programs remove
	 * from its start, refusing the file if it is none; null if there is none.
	 */
	private static @Nullable String code(Row row, ConceptColumns columns, @Nullable String group) {
		String text = row.text(columns.code);
		if (text == null || OCCUPATION_CODE.matcher(text).matches()) {
			return text;
		}
		String code = "0" + text;
		if (group == null || !code.startsWith(group) || !OCCUPATION_CODE.matcher(code).matches()) {
			throw row.refuse("no code such as 2431.1 in code", text);
		}
		row.note("code restored", "%s for %s".formatted(code, text));
		return code;
	}

	void readSkills(Table table) {
		var columns = new ConceptColumns(table);
		Column type = table.column("skillType");
		Column reuseLevel = table.optional("reuseLevel");
		table.forEach((row) -> {
			String uri = newUri(row, columns, SKILL, this.skills);
			Id id = new Id("esco-" + lastSegment(uri));
			this.draft.node(id, List.of("Skill", "Concept"),
					concept(row, columns, new Codes().add("ESCO", lastSegment(uri), uri))
						.put("skillKind", kind(row, row.text(type)).name())
						.put("reuseLevel", reuseLevel(row, reuseLevel)));
			this.skills.put(uri, id);
		});
	}

	private static SkillKind kind(Row row, @Nullable String type) {
		return switch (type) {
			case "knowledge" -> SkillKind.KNOWLEDGE;
			case "skill/competence" -> SkillKind.SKILL;
			case null -> {
				row.note("no skillType: taken for a skill", null);
				yield SkillKind.SKILL;
			}
			default -> {
				row.note("unknown skillType: taken for a skill", type);
				yield SkillKind.SKILL;
			}
		};
	}

	private static @Nullable String reuseLevel(Row row, Column column) {
		String level = row.text(column);
		if (level == null && column.exists()) {
			row.note("no reuseLevel", null);
		}
		return (level != null) ? reuseLevel(row, level) : null;
	}

	private static @Nullable String reuseLevel(Row row, String level) {
		try {
			return ReuseLevel.valueOf(level.replace('-', '_').toUpperCase(Locale.ROOT)).name();
		}
		catch (IllegalArgumentException ex) {
			row.note("unknown reuseLevel", level);
			return null;
		}
	}

	/** Reads skill groups, which become skills that are broader than others. */
	void readSkillGroups(Table table) {
		var columns = new ConceptColumns(table);
		table.forEach((row) -> {
			String uri = newUri(row, columns, SKILL_GROUP, this.skills);
			boolean isced = uri.contains(ISCED);
			Id id = new Id((isced ? "esco-isced-f-" : "esco-") + lastSegment(uri).toLowerCase(Locale.ROOT));
			String code = row.text(columns.code);
			boolean knowledge = isced || (code != null && code.startsWith("K"));
			this.draft.node(id, List.of("Skill", "Concept"),
					concept(row, columns,
							isced ? new Codes().add("ISCED_F", lastSegment(uri), uri)
									: new Codes().add("ESCO", (code != null) ? code : lastSegment(uri), uri))
						.put("skillKind", (knowledge ? SkillKind.KNOWLEDGE : SkillKind.SKILL).name())
						.put("group", true));
			this.skills.put(uri, id);
		});
	}

	/** Returns the URI of a new concept, refusing the file if it is of another kind. */
	private static String newUri(Row row, ConceptColumns columns, Pattern kind, Map<String, Id> known) {
		String uri = row.required(columns.uri);
		if (!kind.matcher(uri).matches()) {
			throw row.refuse("no URI such as http://data.europa.eu/esco/skill/S1.2 in conceptUri", uri);
		}
		if (known.containsKey(uri)) {
			throw row.skip("concept listed before", uri);
		}
		return uri;
	}

	private static PropertyMap concept(Row row, ConceptColumns columns, Codes codes) {
		String name = row.required(columns.name);
		String description = row.text(columns.description);
		return new PropertyMap().put("name", name)
			.put("nameKey", NameKey.of(name))
			.put("summary", (description != null) ? description : row.text(columns.definition))
			.put("codes", List.copyOf(codes.codes))
			.put("codeUrls", List.copyOf(codes.urls))
			.put("alsoKnownAs", otherLabels(row, columns, name));
	}

	/**
	 * Returns the alternative labels, then the hidden ones, such as misspellings, without
	 * the name, which ESCO often repeats.
	 */
	private static List<String> otherLabels(Row row, ConceptColumns columns, String name) {
		var labels = new LinkedHashMap<String, String>();
		labels(row.text(columns.otherLabels)).forEach((label) -> labels.putIfAbsent(label, label));
		labels(row.text(columns.hiddenLabels)).forEach((label) -> labels.putIfAbsent(label, label));
		labels.remove(name);
		return List.copyOf(labels.values());
	}

	private static List<String> labels(@Nullable String cell) {
		return (cell == null) ? List.of()
				: LINES.splitAsStream(cell).map(String::strip).filter((label) -> !label.isEmpty()).toList();
	}

	private static String lastSegment(String uri) {
		return uri.substring(uri.lastIndexOf('/') + 1);
	}

	/** Returns the role that a cell refers to, skipping the row if there is none. */
	Id occupation(Row row, Column column) {
		return known(row, column, this.occupations, "unknown occupation");
	}

	/**
	 * Returns the ISCO group that a cell refers to, skipping the row if there is none.
	 */
	Id group(Row row, Column column) {
		return known(row, column, this.isco.ids(), "unknown ISCO group");
	}

	/**
	 * Returns the skill or skill group that a cell refers to, skipping the row if there
	 * is none.
	 */
	Id skill(Row row, Column column) {
		return known(row, column, this.skills, "unknown skill");
	}

	private static Id known(Row row, Column column, Map<String, Id> ids, String reason) {
		Id id = ids.get(row.required(column));
		if (id == null) {
			throw row.skip(reason, "%s %s".formatted(column.name(), row.required(column)));
		}
		return id;
	}

	/** Codes with their URLs. */
	private static final class Codes {

		private final List<String> codes = new ArrayList<>();

		private final List<String> urls = new ArrayList<>();

		Codes add(String scheme, String code, String url) {
			this.codes.add(scheme + " " + code);
			this.urls.add(url);
			return this;
		}

	}

	/** The columns of all tables of concepts. */
	private static final class ConceptColumns {

		private final Column uri;

		private final Column name;

		private final Column otherLabels;

		private final Column hiddenLabels;

		private final Column description;

		private final Column definition;

		private final Column code;

		ConceptColumns(Table table) {
			this.uri = table.column("conceptUri");
			this.name = table.column("preferredLabel");
			this.otherLabels = table.column("altLabels");
			this.hiddenLabels = table.optional("hiddenLabels");
			this.description = table.column("description");
			this.definition = table.optional("definition");
			this.code = table.optional("code");
		}

	}

}
