package org.careeratlas.importer.onet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.importer.table.CatalogueDraft;
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
 * level is meaningless. The fact has no level, but the published one beside it.</li>
 * <li>{@code Recommend Suppress}: the precision is low. The fact has a note that names
 * the imprecise figures.</li>
 * </ul>
 */
final class Ratings {

	/** O*NET's 3 of 5, "important". */
	private static final double ESSENTIAL_FROM = 50;

	private final Occupations occupations;

	private final Elements elements;

	private final LevelAnchors anchors;

	private final CatalogueDraft draft;

	private final Map<String, Id> skills = new HashMap<>();

	private Ratings(Occupations occupations, Elements elements, LevelAnchors anchors, CatalogueDraft draft) {
		this.occupations = occupations;
		this.elements = elements;
		this.anchors = anchors;
		this.draft = draft;
	}

	static void read(Tables tables, Occupations occupations, Elements elements, LevelAnchors anchors,
			CatalogueDraft draft) {
		var ratings = new Ratings(occupations, elements, anchors, draft);
		OnetFile.SKILLS.in(tables).forEach((table) -> ratings.read(table, SkillKind.SKILL));
		OnetFile.KNOWLEDGE.in(tables).forEach((table) -> ratings.read(table, SkillKind.KNOWLEDGE));
		OnetFile.ABILITIES.in(tables).forEach((table) -> ratings.read(table, SkillKind.ABILITY));
		OnetFile.ACTIVITIES.in(tables).forEach((table) -> ratings.read(table, SkillKind.ACTIVITY));
	}

	private void read(Table table, SkillKind kind) {
		var pairs = new LinkedHashMap<Pair, Rating>();
		var columns = RatingColumns.of(table);
		table.forEach((row) -> {
			Id role = this.occupations.role(row, columns.occupation());
			Id skill = skill(row, columns, kind);
			Rating rating = pairs.computeIfAbsent(new Pair(role, skill), (pair) -> new Rating());
			String scale = row.required(columns.scale());
			if (OnetScale.IMPORTANCE.is(scale)) {
				rating.importance(row, columns);
			}
			else if (OnetScale.LEVEL.is(scale)) {
				rating.level(row, columns);
			}
			else {
				throw row.leaveOut("neither importance nor level");
			}
		});
		pairs.forEach((pair, rating) -> rating.addTo(this.draft, pair, table));
	}

	private Id skill(Row row, RatingColumns columns, SkillKind kind) {
		String element = Elements.id(row, columns.element());
		Id known = this.skills.get(element);
		return (known != null) ? known : newSkill(element, row.required(columns.name()), kind);
	}

	private Id newSkill(String element, String name, SkillKind kind) {
		Id id = OnetIds.of(element);
		this.draft.node(id, List.of("Skill", "Concept"),
				new PropertyMap().put("name", name)
					.put("nameKey", NameKey.of(name))
					.put("summary", this.elements.description(element))
					.put("area", this.elements.area(element))
					.put("levelAnchors", this.anchors.levels(element))
					.put("levelExamples", this.anchors.examples(element))
					.put("skillKind", kind.name())
					.put("codes", List.of("ONET_ELEMENT " + element))
					.put("codeUrls", List.of("https://www.onetonline.org/find/descriptor/result/" + element)));
		this.skills.put(element, id);
		return id;
	}

	private record Pair(Id role, Id skill) {
	}

	/** The rating of a skill for an occupation, collected from two rows. */
	private static final class Rating {

		private long levelLine;

		private @Nullable RatedValue importance;

		private @Nullable RatedValue level;

		private boolean relevant = true;

		void importance(Row row, RatingColumns columns) {
			RatedValue importance = RatedValue.of(row, columns, OnetScale.IMPORTANCE);
			if (this.importance != null) {
				throw row.skip("importance rated before", row.text(columns.element()));
			}
			this.importance = importance;
		}

		void level(Row row, RatingColumns columns) {
			RatedValue level = RatedValue.of(row, columns, OnetScale.LEVEL);
			if (this.level != null) {
				throw row.skip("level rated before", row.text(columns.element()));
			}
			this.level = level;
			this.levelLine = row.line();
			this.relevant = !row.flag(columns.notRelevant());
		}

		void addTo(CatalogueDraft draft, Pair pair, Table table) {
			if (this.importance == null) {
				skipLevel(pair, table);
				return;
			}
			draft.fact(pair.role, "REQUIRES", pair.skill, properties(this.importance));
		}

		/** A level that is not relevant is kept apart, as published. */
		private PropertyMap properties(RatedValue importance) {
			Double level = (this.level != null) ? this.level.value() : null;
			Necessity necessity = (importance.value() >= ESSENTIAL_FROM) ? Necessity.ESSENTIAL : Necessity.OPTIONAL;
			return OnetEvidence.surveyed(importance.source(), importance.asOf())
				.put("importance", importance.value())
				.put("importanceError", importance.error())
				.put("level", this.relevant ? level : null)
				.put("levelError", (this.level != null) ? this.level.error() : null)
				.put("notRelevant", this.relevant ? null : true)
				.put("publishedLevel", this.relevant ? null : level)
				.put("sampleSize", importance.sampleSize())
				.put("necessity", necessity.name())
				.put("note", note(importance));
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

		private @Nullable String note(RatedValue importance) {
			String imprecise = imprecise(importance);
			return importance.source()
				.note(this.relevant ? null : "The level is not relevant.",
						(imprecise != null) ? RatedValue.imprecise(imprecise) : null);
		}

		private @Nullable String imprecise(RatedValue importance) {
			boolean shownLevel = this.level != null && this.level.imprecise() && this.relevant;
			if (importance.imprecise()) {
				return shownLevel ? "importance and the level" : "importance";
			}
			return shownLevel ? "level" : null;
		}

	}

}
