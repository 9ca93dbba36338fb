package org.careeratlas.importer.projections;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.Decimal;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of projections. Their names hold the years, and were worded
 * otherwise in some years: {@code Employment 2024} and {@code Employment, 2016}.
 */
final class ProjectionColumns {

	static final Pattern CODE = named("(?:occupation|soc|.*matrix) code");

	private static final Pattern EMPLOYMENT = named(
			"employment,? (\\d{4})(?: \\(.*\\))?|(\\d{4}) employment(?: \\(.*\\))?");

	private static final Pattern CHANGE = named("(?!.*percent).*employment.*change.*");

	private static final Pattern CHANGE_PERCENT = named("(?=.*change).*percent.*");

	private static final Pattern OPENINGS = named(".*openings.*");

	private static final Pattern EDUCATION = named("(?!.*code).*education.*");

	private static final Pattern EXPERIENCE = named("(?!.*code).*experience.*");

	private static final Pattern TRAINING = named("(?!.*code).*training.*");

	private static final Pattern TYPE = named("occupation type");

	private static final Pattern SOC = Pattern.compile("\\d\\d-\\d{4}");

	private static final Pattern NO_TEXT = Pattern.compile("[-\\u2013\\u2014]+");

	private static final Pattern FORMATTING = Pattern.compile("[$%]");

	private final TreeMap<Integer, Column> employment = new TreeMap<>();

	private final Column code;

	private final Column change;

	private final Column changePercent;

	private final Column openings;

	private final Column education;

	private final Column experience;

	private final Column training;

	private final Column type;

	/**
	 * Finds the columns.
	 * @throws DamagedCatalogueException if the table lacks one, or has not two of
	 * employment
	 */
	ProjectionColumns(Table table) {
		this.code = required(table, CODE, "Occupation Code");
		this.changePercent = required(table, CHANGE_PERCENT, "Employment Percent Change, 2024-2034");
		this.openings = required(table, OPENINGS, "Occupational Openings, 2024-2034 Annual Average");
		this.change = optional(table, CHANGE);
		this.education = optional(table, EDUCATION);
		this.experience = optional(table, EXPERIENCE);
		this.training = optional(table, TRAINING);
		this.type = optional(table, TYPE);
		table.columns(EMPLOYMENT).forEach((column) -> this.employment.putIfAbsent(year(column), column));
		if (this.employment.size() != 2) {
			throw new DamagedCatalogueException(
					"The file %s has %d columns such as 'Employment 2024'; projections have two, of now and then"
						.formatted(table.name(), this.employment.size()));
		}
	}

	private static Pattern named(String pattern) {
		return Pattern.compile(pattern.replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE);
	}

	private static Column required(Table table, Pattern name, String example) {
		List<Column> found = table.columns(name);
		return found.isEmpty() ? table.column(example) : found.getFirst();
	}

	private static Column optional(Table table, Pattern name) {
		return table.columns(name).stream().findFirst().orElseGet(() -> new Column(name.pattern(), -1));
	}

	private static Integer year(Column column) {
		Matcher name = EMPLOYMENT.matcher(column.name());
		if (!name.matches()) {
			throw new IllegalArgumentException(column.name());
		}
		return Integer.valueOf((name.group(1) != null) ? name.group(1) : name.group(2));
	}

	ProjectedYears years() {
		return new ProjectedYears(this.employment.firstKey(), this.employment.lastKey());
	}

	/** Returns the SOC code of a single occupation, leaving out rows of groups. */
	String occupation(Row row) {
		String code = row.required(this.code);
		if (!SOC.matcher(code).matches()) {
			throw row.skip("no SOC code in " + this.code.name(), code);
		}
		if (code.endsWith("000") || "Summary".equalsIgnoreCase(row.text(this.type))) {
			throw row.leaveOut("groups of occupations");
		}
		return code;
	}

	Projection projection(Row row) {
		return new Projection(number(row, this.employment.firstEntry().getValue()),
				number(row, this.employment.lastEntry().getValue()),
				(row.text(this.change) != null) ? number(row, this.change) : null, number(row, this.changePercent),
				number(row, this.openings), text(row, this.education), text(row, this.experience),
				text(row, this.training));
	}

	private static double number(Row row, Column column) {
		String cell = row.required(column);
		Double number = Decimal.of(FORMATTING.matcher(cell).replaceAll(""));
		if (number == null) {
			throw row.skip("no number in " + column.name(), cell);
		}
		return number;
	}

	private static @Nullable String text(Row row, Column column) {
		String cell = row.text(column);
		return (cell == null || NO_TEXT.matcher(cell).matches()) ? null : cell;
	}

}
