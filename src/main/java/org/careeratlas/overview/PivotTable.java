package org.careeratlas.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Tells roles apart by one or two axes, and measures those in each cell. A role can be in
 * several rows or columns, such as those of all its tools. It could be in a column if its
 * place on that axis is known, and its catalogue states the column of any role.
 */
final class PivotTable {

	private final List<RoleFacts> roles;

	private final Stated stated;

	private final Axis rows;

	private final @Nullable Axis columns;

	private final Measure measure;

	private final @Nullable String currency;

	PivotTable(List<RoleFacts> roles, Stated stated, Axis rows, @Nullable Axis columns, Measure measure) {
		this.roles = roles;
		this.stated = stated;
		this.rows = rows;
		this.columns = columns;
		this.measure = measure;
		this.currency = (measure == Measure.MEDIAN_PAY) ? mostFrequentCurrency(roles) : null;
	}

	/** Says whether a catalogue states a label of any of its roles. */
	@FunctionalInterface
	interface Stated {

		boolean by(String catalogue, Axis axis, Label label);

	}

	private static @Nullable String mostFrequentCurrency(List<RoleFacts> roles) {
		Map<String, Long> figures = roles.stream()
			.flatMap((role) -> role.pay().keySet().stream())
			.collect(Collectors.groupingBy((currency) -> currency, Collectors.counting()));
		return figures.keySet()
			.stream()
			.min(Comparator.comparing((String currency) -> figures.get(currency))
				.reversed()
				.thenComparing(Comparator.naturalOrder()))
			.orElse(null);
	}

	/**
	 * Returns the table.
	 * @param first number of rows and of columns at most
	 */
	Pivot pivot(int first) {
		List<Label> allRows = labels(this.rows);
		List<Label> allColumns = (this.columns != null) ? labels(this.columns) : List.of();
		List<Label> someRows = allRows.stream().limit(first).toList();
		List<Label> someColumns = allColumns.stream().limit(first).toList();
		return new Pivot(names(someRows), names(someColumns), cells(someRows, someColumns), allRows.size(),
				allColumns.size(), this.currency,
				this.roles.stream().flatMap((role) -> role.sources().stream()).collect(Collectors.toSet()));
	}

	private static List<String> names(List<Label> labels) {
		return labels.stream().map(Label::name).toList();
	}

	/** Ordered axes in their order, others by the number of roles, then by name. */
	private List<Label> labels(Axis axis) {
		var roles = new HashMap<Label, Integer>();
		this.roles.forEach((role) -> role.on(axis).forEach((label) -> roles.merge(label, 1, Integer::sum)));
		return roles.entrySet()
			.stream()
			.sorted(Comparator.comparing((Map.Entry<Label, Integer> label) -> label.getKey().position())
				.thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
				.thenComparing((label) -> label.getKey().name()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private List<List<@Nullable Double>> cells(List<Label> rows, List<Label> columns) {
		Map<Label, Integer> numbers = IntStream.range(0, columns.size())
			.boxed()
			.collect(Collectors.toMap(columns::get, (i) -> i));
		var members = new HashMap<Label, List<RoleFacts>>();
		rows.forEach((row) -> members.put(row, new ArrayList<>()));
		this.roles.forEach((role) -> role.on(this.rows)
			.stream()
			.filter(members::containsKey)
			.forEach((row) -> members.getOrDefault(row, List.of()).add(role)));
		return rows.stream().map((row) -> row(row, members.getOrDefault(row, List.of()), columns, numbers)).toList();
	}

	private List<@Nullable Double> row(Label row, List<RoleFacts> members, List<Label> columns,
			Map<Label, Integer> numbers) {
		if (this.columns == null) {
			var all = new Cell(row, null);
			members.forEach(all::add);
			return Arrays.asList(all.value(could(this.roles, this.rows, row)));
		}
		List<Cell> cells = columns.stream().map((column) -> new Cell(row, column)).toList();
		for (RoleFacts role : members) {
			for (Label column : role.on(this.columns)) {
				Integer number = numbers.get(column);
				if (number != null) {
					cells.get(number).add(role);
				}
			}
		}
		Map<String, Long> known = known(members, this.columns);
		var values = new ArrayList<@Nullable Double>();
		for (int i = 0; i < columns.size(); i++) {
			values.add(cells.get(i).value(could(known, this.columns, columns.get(i))));
		}
		return values;
	}

	/** Returns how many of the roles could be in the place on the axis. */
	private long could(List<RoleFacts> roles, Axis axis, Label label) {
		return could(known(roles, axis), axis, label);
	}

	private long could(Map<String, Long> known, Axis axis, Label label) {
		return known.entrySet()
			.stream()
			.filter((catalogue) -> this.stated.by(catalogue.getKey(), axis, label))
			.mapToLong(Map.Entry::getValue)
			.sum();
	}

	/** Returns of how many roles of each catalogue the place on the axis is known. */
	private static Map<String, Long> known(List<RoleFacts> roles, Axis axis) {
		return roles.stream()
			.filter((role) -> !role.on(axis).isEmpty())
			.collect(Collectors.groupingBy(RoleFacts::origin, Collectors.counting()));
	}

	/** The roles that are in a row and in a column. */
	private final class Cell {

		/** The group of skills that the cell is about; null for all skills. */
		private final @Nullable Label group;

		private final List<Double> pay = new ArrayList<>();

		private Importance importance = Importance.NONE;

		private int count;

		Cell(Label row, @Nullable Label column) {
			this.group = (PivotTable.this.rows == Axis.SKILL_GROUP) ? row
					: (PivotTable.this.columns == Axis.SKILL_GROUP) ? column : null;
		}

		void add(RoleFacts role) {
			this.count++;
			switch (PivotTable.this.measure) {
				case MEAN_IMPORTANCE -> this.importance = this.importance.plus((this.group != null)
						? role.byGroup().getOrDefault(this.group, Importance.NONE) : role.importance());
				case MEDIAN_PAY -> {
					Double amount = (PivotTable.this.currency != null) ? role.pay().get(PivotTable.this.currency)
							: null;
					if (amount != null) {
						this.pay.add(amount);
					}
				}
				case COUNT, SHARE -> {
				}
			}
		}

		/**
		 * Returns the measure.
		 * @param could number of roles that could be in the cell
		 */
		@Nullable Double value(long could) {
			return switch (PivotTable.this.measure) {
				case COUNT -> (could > 0) ? Double.valueOf(this.count) : null;
				case SHARE -> (could > 0) ? Double.valueOf((double) this.count / could) : null;
				case MEAN_IMPORTANCE -> (this.importance.count() > 0)
						? Double.valueOf(this.importance.sum() / this.importance.count()) : null;
				case MEDIAN_PAY -> this.pay.isEmpty() ? null : Double.valueOf(median(this.pay));
			};
		}

		private static double median(List<Double> values) {
			double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
			return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
		}

	}

}
