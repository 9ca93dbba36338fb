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
import org.careeratlas.model.fact.PreparationKind;

/**
 * Reads how much education, experience and training people in an occupation say that it
 * requires: for each level the share of people who chose it.
 */
final class Preparation {

	private static final Map<String, PreparationKind> KINDS = Map.of("RL", PreparationKind.EDUCATION, "RW",
			PreparationKind.EXPERIENCE, "PT", PreparationKind.ON_SITE_TRAINING, "OJ",
			PreparationKind.ON_THE_JOB_TRAINING);

	/** Levels of a kind; releases have up to 12. */
	private static final int MOST_LEVELS = 99;

	private final Occupations occupations;

	private final CatalogueDraft draft;

	private final Map<Level, String> names = new HashMap<>();

	private final Map<Level, Id> levels = new HashMap<>();

	private final Set<Share> seen = new HashSet<>();

	private Preparation(Occupations occupations, CatalogueDraft draft) {
		this.occupations = occupations;
		this.draft = draft;
	}

	static void read(Tables tables, Occupations occupations, CatalogueDraft draft) {
		var preparation = new Preparation(occupations, draft);
		OnetFile.PREPARATION_LEVELS.in(tables).forEach(preparation::readNames);
		OnetFile.PREPARATION.in(tables).forEach(preparation::readShares);
	}

	private void readNames(Table table) {
		Column scale = OnetColumn.SCALE.of(table);
		Column category = OnetColumn.CATEGORY.of(table);
		Column description = OnetColumn.CATEGORY_DESCRIPTION.of(table);
		table.forEach((row) -> {
			var level = new Level(kind(row, scale), row.whole(category, 1, MOST_LEVELS));
			if (this.names.putIfAbsent(level, row.required(description)) != null) {
				throw row.skip("level listed before", level.toString());
			}
		});
	}

	private void readShares(Table table) {
		var columns = RatingColumns.of(table);
		Column category = OnetColumn.CATEGORY.of(table);
		table.forEach((row) -> {
			Id role = this.occupations.role(row, columns.occupation());
			var level = new Level(kind(row, columns.scale()), row.whole(category, 1, MOST_LEVELS));
			RatedValue share = RatedValue.share(row, columns);
			if (!this.seen.add(new Share(role, level))) {
				throw row.skip("share listed before", "%s %s".formatted(role, level));
			}
			this.draft.fact(role, "PREPARED_BY", this.levels.computeIfAbsent(level, this::addLevel),
					share.properties().put("share", share.value()));
		});
	}

	private static PreparationKind kind(Row row, Column scale) {
		PreparationKind kind = KINDS.get(row.required(scale));
		if (kind == null) {
			throw row.leaveOut("importance of certification and apprenticeship");
		}
		return kind;
	}

	private Id addLevel(Level level) {
		String name = this.names.getOrDefault(level, "Category %d".formatted(level.category));
		Id id = OnetIds.of(level.kind.name().replace('_', '-'), String.valueOf(level.category));
		this.draft.node(id, List.of("PreparationLevel"),
				new PropertyMap().put("name", name)
					.put("nameKey", NameKey.of(name))
					.put("kind", level.kind.name())
					.put("category", level.category));
		return id;
	}

	private record Level(PreparationKind kind, int category) {

		@Override
		public String toString() {
			return "%s %d".formatted(this.kind, this.category);
		}

	}

	private record Share(Id role, Level level) {
	}

}
