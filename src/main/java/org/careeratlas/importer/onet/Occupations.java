package org.careeratlas.importer.onet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.careeratlas.importer.soc.OnetCode;
import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.careeratlas.importer.table.Tables;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.careeratlas.model.RoleKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads occupations, which become roles, and finds them for other tables.
 */
final class Occupations {

	private final Map<String, Occupation> byCode = new LinkedHashMap<>();

	/** Reads the tables of which roles are made. */
	static Occupations read(Tables tables, String socScheme, CatalogueDraft draft) {
		var occupations = new Occupations();
		occupations.readOccupations(OnetFile.OCCUPATIONS.requiredIn(tables));
		OnetFile.REPORTED_TITLES.in(tables).forEach(occupations::readReportedTitles);
		OnetFile.TITLES.in(tables).forEach(occupations::readTitles);
		OnetFile.JOB_ZONES.in(tables).forEach(occupations::readJobZones);
		occupations.byCode.values().forEach((occupation) -> occupation.addTo(draft, socScheme));
		return occupations;
	}

	private void readOccupations(Table table) {
		Column code = OnetColumn.OCCUPATION.of(table);
		Column title = OnetColumn.TITLE.of(table);
		Column description = OnetColumn.DESCRIPTION.of(table);
		table.forEach((row) -> {
			String known = restored(row, code).orElseThrow(() -> row.refuse(OnetCode.EXPECTED, row.text(code)));
			var occupation = new Occupation(known, row.required(title), row.text(description));
			if (this.byCode.putIfAbsent(occupation.code, occupation) != null) {
				throw row.skip("occupation listed before", occupation.code);
			}
		});
	}

	private void readReportedTitles(Table table) {
		Column code = OnetColumn.OCCUPATION.of(table);
		Column title = OnetColumn.REPORTED_TITLE.of(table);
		Column shown = OnetColumn.SHOWN.optionalOf(table);
		var seen = new HashSet<List<Object>>();
		table.forEach((row) -> {
			Occupation occupation = occupation(row, code);
			skipIfListed(row, seen, List.of(occupation.code, row.required(title), row.flag(shown)));
			occupation.addReportedTitle(row.required(title), row.flag(shown));
		});
	}

	private void readTitles(Table table) {
		Column code = OnetColumn.OCCUPATION.of(table);
		Column title = OnetColumn.OTHER_TITLE.of(table);
		Column shortTitle = OnetColumn.SHORT_TITLE.optionalOf(table);
		var seen = new HashSet<List<Object>>();
		table.forEach((row) -> {
			Occupation occupation = occupation(row, code);
			skipIfListed(row, seen, List.of(occupation.code, row.required(title),
					Objects.requireNonNullElse(row.text(shortTitle), "")));
			occupation.addTitle(row.required(title));
			occupation.addTitle(row.text(shortTitle));
		});
	}

	private void readJobZones(Table table) {
		Column code = OnetColumn.OCCUPATION.of(table);
		Column zone = OnetColumn.JOB_ZONE.of(table);
		table.forEach((row) -> {
			Occupation occupation = occupation(row, code);
			int number = JobZones.number(row, zone);
			if (occupation.jobZone != null) {
				throw row.skip("job zone listed before", occupation.code);
			}
			occupation.jobZone = number;
		});
	}

	private static void skipIfListed(Row row, Set<List<Object>> seen, List<Object> cells) {
		if (!seen.add(cells)) {
			throw row.skip("title listed before", "%s %s".formatted(cells.getFirst(), cells.get(1)));
		}
	}

	/** Returns the role that a cell refers to, skipping the row if there is none. */
	Id role(Row row, Column code) {
		return occupation(row, code).id;
	}

	/** Returns the code of the role that a cell refers to, skipping the row likewise. */
	String code(Row row, Column code) {
		return occupation(row, code).code;
	}

	/** Returns the role with a code. */
	static Id role(String code) {
		return new Id("onet-" + code);
	}

	private Occupation occupation(Row row, Column column) {
		String code = restored(row, column).orElseThrow(() -> row.skip(OnetCode.EXPECTED, row.text(column)));
		Occupation occupation = this.byCode.get(code);
		if (occupation == null) {
			throw row.skip("unknown occupation", code);
		}
		return occupation;
	}

	/** Returns the code in a cell, noting what a spreadsheet program removed from it. */
	private static Optional<String> restored(Row row, Column column) {
		String text = row.required(column);
		Optional<String> code = OnetCode.of(text);
		if (code.isPresent() && !code.get().equals(text)) {
			row.note("code restored", "%s for %s".formatted(code.get(), text));
		}
		return code;
	}

	private static final class Occupation {

		private final String code;

		private final Id id;

		private final String name;

		private final @Nullable String summary;

		/** Titles by key, to ignore differences in case. */
		private final Map<String, String> titles = new LinkedHashMap<>();

		/** Titles that people report and O*NET shows to the public. */
		private final Map<String, String> shownTitles = new LinkedHashMap<>();

		private final Map<String, String> reportedTitles = new LinkedHashMap<>();

		private @Nullable Integer jobZone;

		Occupation(String code, String name, @Nullable String summary) {
			this.code = code;
			this.id = role(code);
			this.name = name;
			this.summary = summary;
		}

		void addReportedTitle(String title, boolean shown) {
			(shown ? this.shownTitles : this.reportedTitles).putIfAbsent(NameKey.of(title), title);
		}

		void addTitle(@Nullable String title) {
			if (title != null) {
				this.titles.putIfAbsent(NameKey.of(title), title);
			}
		}

		void addTo(CatalogueDraft draft, String socScheme) {
			Map<String, String> reported = union(this.shownTitles, this.reportedTitles);
			Map<String, String> others = union(reported, this.titles);
			others.remove(NameKey.of(this.name));
			draft.node(this.id, List.of("Role", "Concept"),
					new PropertyMap().put("name", this.name)
						.put("nameKey", NameKey.of(this.name))
						.put("summary", this.summary)
						.put("roleKind", RoleKind.POSITION.name())
						.put("codes", List.of("ONET_SOC " + this.code, socScheme + " " + soc()))
						.put("codeUrls", List.of("https://www.onetonline.org/link/summary/" + this.code, ""))
						.put("alsoKnownAs", List.copyOf(others.values()))
						.put("reportedTitles", reported.isEmpty() ? null : List.copyOf(reported.values()))
						.put("jobZone", this.jobZone)
						.put("family", MajorGroup.of(this.code)));
		}

		private static Map<String, String> union(Map<String, String> first, Map<String, String> second) {
			var union = new LinkedHashMap<>(first);
			second.forEach(union::putIfAbsent);
			return union;
		}

		/** O*NET appends two digits of its own to SOC codes. */
		private String soc() {
			return this.code.substring(0, "11-2021".length());
		}

	}

}
