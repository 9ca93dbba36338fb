package org.careeratlas.importer.onet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.careeratlas.importer.table.Tables;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.careeratlas.model.SkillKind;
import org.careeratlas.model.fact.Necessity;
import org.jspecify.annotations.Nullable;

/**
 * Reads the importance and level of skills, knowledge, abilities and activities for
 * occupations. O*NET flags ratings that should not be shown unchanged, see
 * <a href="https://www.onetcenter.org/dictionary/29.2/text/skills.html">its
 * dictionary</a>:
 * <ul>
 * <li>{@code Not Relevant}: most respondents find the skill unimportant, so that its
 * level is meaningless. The fact has no level.</li>
 * <li>{@code Recommend Suppress}: the precision is low. The fact has a note that names
 * the imprecise figures.</li>
 * </ul>
 */
final class Ratings {

	private static final String IMPORTANCE = "IM";

	private static final String LEVEL = "LV";

	/** O*NET's 3 of 5, "important". */
	private static final double ESSENTIAL_FROM = 50;

	private final Occupations occupations;

	private final Map<String, String> summaries;

	private final CatalogueDraft draft;

	private final Map<String, Id> skills = new HashMap<>();

	private Ratings(Occupations occupations, Map<String, String> summaries, CatalogueDraft draft) {
		this.occupations = occupations;
		this.summaries = summaries;
		this.draft = draft;
	}

	static void read(Tables tables, Occupations occupations, CatalogueDraft draft) {
		var summaries = new HashMap<String, String>();
		OnetFile.ELEMENTS.in(tables).forEach((table) -> readSummaries(table, summaries));
		var ratings = new Ratings(occupations, summaries, draft);
		OnetFile.SKILLS.in(tables).forEach((table) -> ratings.read(table, SkillKind.SKILL));
		OnetFile.KNOWLEDGE.in(tables).forEach((table) -> ratings.read(table, SkillKind.KNOWLEDGE));
		OnetFile.ABILITIES.in(tables).forEach((table) -> ratings.read(table, SkillKind.ABILITY));
		OnetFile.ACTIVITIES.in(tables).forEach((table) -> ratings.read(table, SkillKind.ACTIVITY));
	}

	private static void readSummaries(Table table, Map<String, String> summaries) {
		Column element = OnetColumn.ELEMENT.of(table);
		Column description = OnetColumn.DESCRIPTION.of(table);
		table.forEach((row) -> summaries.put(row.required(element), row.required(description)));
	}

	private void read(Table table, SkillKind kind) {
		var pairs = new LinkedHashMap<Pair, Rating>();
		var rows = new RatingColumns(table);
		table.forEach((row) -> {
			Id role = this.occupations.role(row, rows.occupation);
			Id skill = skill(row, rows, kind);
			Rating rating = pairs.computeIfAbsent(new Pair(role, skill), (pair) -> new Rating());
			switch (row.required(rows.scale)) {
				case IMPORTANCE -> rating.importance(row, rows);
				case LEVEL -> rating.level(row, rows);
				default -> throw row.leaveOut("neither importance nor level");
			}
		});
		pairs.forEach((pair, rating) -> rating.addTo(this.draft, pair, table));
	}

	private Id skill(Row row, RatingColumns rows, SkillKind kind) {
		String element = row.required(rows.element);
		Id known = this.skills.get(element);
		return (known != null) ? known : newSkill(element, row.required(rows.name), kind);
	}

	private Id newSkill(String element, String name, SkillKind kind) {
		Id id = OnetIds.of(element);
		this.draft.node(id, List.of("Skill", "Concept"),
				new PropertyMap().put("name", name)
					.put("nameKey", NameKey.of(name))
					.put("summary", this.summaries.get(element))
					.put("skillKind", kind.name())
					.put("codes", List.of("ONET_ELEMENT " + element))
					.put("codeUrls", List.of("https://www.onetonline.org/find/descriptor/result/" + element)));
		this.skills.put(element, id);
		return id;
	}

	private record Pair(Id role, Id skill) {
	}

	/** The columns of a table of ratings. */
	private static final class RatingColumns {

		private final Column occupation;

		private final Column element;

		private final Column name;

		private final Column scale;

		private final Column value;

		private final Column recommendSuppress;

		private final Column notRelevant;

		private final Column date;

		private final Column domainSource;

		RatingColumns(Table table) {
			this.occupation = OnetColumn.OCCUPATION.of(table);
			this.element = OnetColumn.ELEMENT.of(table);
			this.name = OnetColumn.ELEMENT_NAME.of(table);
			this.scale = OnetColumn.SCALE.of(table);
			this.value = OnetColumn.VALUE.of(table);
			this.recommendSuppress = OnetColumn.RECOMMEND_SUPPRESS.optionalOf(table);
			this.notRelevant = OnetColumn.NOT_RELEVANT.optionalOf(table);
			this.date = OnetColumn.DATE.optionalOf(table);
			this.domainSource = OnetColumn.DOMAIN_SOURCE.optionalOf(table);
		}

	}

	/** The rating of a skill for an occupation, collected from two rows. */
	private static final class Rating {

		private long levelLine;

		private @Nullable Double importance;

		private @Nullable Double level;

		private boolean relevant = true;

		private boolean impreciseImportance;

		private boolean impreciseLevel;

		private RatingSource source = RatingSource.OTHER;

		private @Nullable LocalDate asOf;

		void importance(Row row, RatingColumns rows) {
			double importance = standardized(row, rows, 1, 5);
			if (this.importance != null) {
				throw row.skip("importance rated before", null);
			}
			this.importance = importance;
			this.impreciseImportance = row.flag(rows.recommendSuppress);
			this.source = RatingSource.of(row.text(rows.domainSource));
			this.asOf = OnetEvidence.month(row, rows.date);
		}

		void level(Row row, RatingColumns rows) {
			double level = standardized(row, rows, 0, 7);
			if (this.level != null) {
				throw row.skip("level rated before", null);
			}
			this.level = level;
			this.levelLine = row.line();
			this.relevant = !row.flag(rows.notRelevant);
			this.impreciseLevel = row.flag(rows.recommendSuppress);
		}

		/**
		 * Converts a value to the atlas's scale of 0 to 100. Rounds to one decimal, which
		 * preserves the precision of O*NET's two.
		 * @see <a href="https://www.onetonline.org/help/online/scales">O*NET's
		 * standardized scores</a>
		 */
		private static double standardized(Row row, RatingColumns rows, int low, int high) {
			double value = row.number(rows.value);
			if (value < low || value > high) {
				throw row.skip("value outside the scale of %d to %d".formatted(low, high), Double.toString(value));
			}
			return Math.round((value - low) / (high - low) * 1000) / 10.0;
		}

		void addTo(CatalogueDraft draft, Pair pair, Table table) {
			if (this.importance == null) {
				skipLevel(pair, table);
				return;
			}
			Necessity necessity = (this.importance >= ESSENTIAL_FROM) ? Necessity.ESSENTIAL : Necessity.OPTIONAL;
			draft.fact(pair.role, "REQUIRES", pair.skill,
					OnetEvidence.surveyed(this.source, this.asOf)
						.put("importance", this.importance)
						.put("level", this.relevant ? this.level : null)
						.put("necessity", necessity.name())
						.put("note", note()));
		}

		/**
		 * Skips a level without importance. If both are missing, both rows are skipped
		 * already.
		 */
		private void skipLevel(Pair pair, Table table) {
			if (this.level != null) {
				table.skip(this.levelLine, "level without importance", "%s %s".formatted(pair.role, pair.skill));
			}
		}

		private @Nullable String note() {
			var notes = new ArrayList<String>();
			if (this.source.note() != null) {
				notes.add(this.source.note());
			}
			if (!this.relevant) {
				notes.add("The level is not relevant.");
			}
			String imprecise = imprecise();
			if (imprecise != null) {
				notes.add("O*NET recommends to suppress the %s for low precision.".formatted(imprecise));
			}
			return notes.isEmpty() ? null : String.join(" ", notes);
		}

		private @Nullable String imprecise() {
			boolean shownLevel = this.impreciseLevel && this.relevant;
			if (this.impreciseImportance) {
				return shownLevel ? "importance and the level" : "importance";
			}
			return shownLevel ? "level" : null;
		}

	}

}
