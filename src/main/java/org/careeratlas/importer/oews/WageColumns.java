package org.careeratlas.importer.oews;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.careeratlas.model.fact.PayPeriod;

/** The columns of a table of wages, except those of areas. */
final class WageColumns {

	private static final String WITHHELD = "*";

	private static final Pattern SOC = Pattern.compile("\\d{2}-\\d{4}");

	private final Column occupation;

	private final Column group;

	private final Column industry;

	private final Map<Percentile, Column> annual = new EnumMap<>(Percentile.class);

	private final Map<Percentile, Column> hourly = new EnumMap<>(Percentile.class);

	WageColumns(Table table) {
		this.occupation = table.column("OCC_CODE");
		this.group = table.column("O_GROUP", "OCC_GROUP");
		this.industry = table.optional("I_GROUP");
		for (Percentile percentile : Percentile.values()) {
			this.annual.put(percentile, table.column("A_" + percentile.column()));
			this.hourly.put(percentile, table.optional("H_" + percentile.column()));
		}
	}

	/** Returns the SOC code, unless the row is of no occupation of all industries. */
	String occupation(Row row) {
		if (!"detailed".equalsIgnoreCase(row.required(this.group))) {
			throw row.leaveOut("groups of occupations");
		}
		if (this.industry.exists() && !"cross-industry".equalsIgnoreCase(row.text(this.industry))) {
			throw row.leaveOut("single industries");
		}
		String code = row.required(this.occupation);
		if (!SOC.matcher(code).matches()) {
			throw row.skip("no SOC code such as 11-2021 in " + this.occupation.name(), code);
		}
		return code;
	}

	/**
	 * Returns the annual figures or, if there are none, the hourly ones. Skips the row if
	 * neither are published, and notes those that are not.
	 */
	PublishedPay pay(Row row, String soc, Edition edition) {
		SortedMap<Percentile, Figure> yearly = figures(row, soc, this.annual, edition.topCode());
		if (!yearly.isEmpty()) {
			return new PublishedPay(PayPeriod.YEAR, yearly);
		}
		SortedMap<Percentile, Figure> hourly = figures(row, soc, this.hourly, edition.hourlyTopCode());
		if (hourly.isEmpty()) {
			throw row.skip("wages are withheld", soc);
		}
		return new PublishedPay(PayPeriod.HOUR, hourly);
	}

	private static SortedMap<Percentile, Figure> figures(Row row, String soc, Map<Percentile, Column> columns,
			double topCode) {
		var figures = new TreeMap<Percentile, Figure>();
		var withheld = new ArrayList<String>();
		columns.forEach((percentile, column) -> {
			String cell = row.text(column);
			if (cell == null || cell.startsWith(WITHHELD)) {
				withheld.add(column.name());
				return;
			}
			Figure figure = Figure.of(cell, topCode);
			if (figure != null) {
				figures.put(percentile, figure);
			}
			else {
				row.note("no wage in " + column.name(), soc + " " + cell);
			}
		});
		if (!withheld.isEmpty() && !figures.isEmpty()) {
			row.note("some wages are withheld", soc + " " + String.join(", ", withheld));
		}
		return figures;
	}

}
