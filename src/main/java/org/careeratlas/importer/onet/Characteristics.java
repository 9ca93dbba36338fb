package org.careeratlas.importer.onet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.careeratlas.importer.table.Tables;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.careeratlas.model.fact.InterestKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads which interests, work values and work styles of people an occupation suits. All
 * are rated, and some are ranked: the high points of interests and values, and the styles
 * that set an occupation apart.
 */
final class Characteristics {

	/** Numbers of the elements in rows of high points; 0 stands for none. */
	private static final int MOST_HIGH_POINTS = InterestKind.values().length;

	/** More than there are work styles, which all may be ranked. */
	private static final int HIGHEST_RANK = 100;

	private static final Map<String, Integer> RANKS = Map.of("first", 1, "second", 2, "third", 3);

	private final CharacteristicKind kind;

	private final Occupations occupations;

	private final Elements elements;

	private final CatalogueDraft draft;

	private final Map<Pair, Rating> ratings = new LinkedHashMap<>();

	private final Map<String, Id> nodes = new HashMap<>();

	private Characteristics(CharacteristicKind kind, Occupations occupations, Elements elements, CatalogueDraft draft) {
		this.kind = kind;
		this.occupations = occupations;
		this.elements = elements;
		this.draft = draft;
	}

	static void read(Tables tables, Occupations occupations, Elements elements, CatalogueDraft draft) {
		for (CharacteristicKind kind : CharacteristicKind.values()) {
			kind.file()
				.in(tables)
				.forEach((table) -> new Characteristics(kind, occupations, elements, draft).read(table));
		}
	}

	private void read(Table table) {
		var columns = RatingColumns.of(table);
		table.forEach((row) -> {
			Id role = this.occupations.role(row, columns.occupation());
			String scale = row.required(columns.scale());
			if (this.kind.isRank(scale)) {
				rank(role, row, columns);
			}
			else {
				rate(role, row, columns, this.kind.scale(scale)
					.orElseThrow(() -> row.leaveOut("neither a rating nor a rank of %s".formatted(this.kind.label()))));
			}
		});
		this.ratings.forEach((pair, rating) -> add(pair, rating, table));
	}

	private void rate(Id role, Row row, RatingColumns columns, OnetScale scale) {
		String element = Elements.id(row, columns.element());
		RatedValue value = RatedValue.of(row, columns, scale);
		addNode(element, row, columns);
		Rating rating = rating(role, element);
		if (rating.value != null) {
			throw row.skip("rated before", element);
		}
		rating.value = value;
	}

	private void rank(Id role, Row row, RatingColumns columns) {
		String element = Elements.id(row, columns.element());
		int value = row.whole(columns.value(), 0, HIGHEST_RANK);
		if (value == 0) {
			return;
		}
		Rating rating = this.kind.hasHighPoints() ? rating(role, highPoint(element, value, row))
				: rating(role, element);
		if (rating.rank != null) {
			throw row.skip("ranked before", element);
		}
		rating.rank = this.kind.hasHighPoints() ? rankOf(row, columns) : Integer.valueOf(value);
		rating.rankLine = row.line();
	}

	/** Returns the element with the number, a sibling of the row's own. */
	private static String highPoint(String element, int number, Row row) {
		if (number > MOST_HIGH_POINTS) {
			throw row.skip("high point outside 0 to %d".formatted(MOST_HIGH_POINTS), String.valueOf(number));
		}
		return element.substring(0, element.lastIndexOf('.') + 1) + (char) ('a' + number - 1);
	}

	/** Returns the rank in a name such as {@code First Interest High-Point}. */
	private static Integer rankOf(Row row, RatingColumns columns) {
		String name = row.required(columns.name());
		Integer rank = RANKS.get(name.split(" ")[0].toLowerCase(Locale.ROOT));
		if (rank == null) {
			throw row.skip("unknown rank", name);
		}
		return rank;
	}

	private Rating rating(Id role, String element) {
		return this.ratings.computeIfAbsent(new Pair(role, element), (pair) -> new Rating());
	}

	private void addNode(String element, Row row, RatingColumns columns) {
		if (this.nodes.containsKey(element)) {
			return;
		}
		String name = row.required(columns.name());
		Id id = OnetIds.of(element);
		this.draft.node(id, List.of(this.kind.label()),
				new PropertyMap().put("name", name)
					.put("nameKey", NameKey.of(name))
					.put("summary", this.elements.description(element))
					.put("kind", (this.kind == CharacteristicKind.INTEREST) ? interest(name, row) : null));
		this.nodes.put(element, id);
	}

	private static String interest(String name, Row row) {
		try {
			return InterestKind.valueOf(name.toUpperCase(Locale.ROOT)).name();
		}
		catch (IllegalArgumentException ex) {
			throw row.skip("unknown interest", name);
		}
	}

	private void add(Pair pair, Rating rating, Table table) {
		Id node = this.nodes.get(pair.element);
		if (rating.value != null && node != null) {
			this.draft.fact(pair.role, this.kind.relationship(), node,
					rating.value.properties().put("value", rating.value.value()).put("rank", rating.rank));
		}
		else if (rating.rank != null) {
			table.skip(rating.rankLine, "rank without a rating", "%s %s".formatted(pair.role, pair.element));
		}
	}

	private record Pair(Id role, String element) {
	}

	/** A rating and a rank, collected from two rows. */
	private static final class Rating {

		private @Nullable RatedValue value;

		private @Nullable Integer rank;

		private long rankLine;

	}

}
