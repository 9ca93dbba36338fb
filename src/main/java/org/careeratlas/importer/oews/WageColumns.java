package org.careeratlas.importer.oews;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.careeratlas.model.fact.PayPeriod;

/** The columns of a table of wages, except those of areas. */
final class WageColumns {

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
		return row.required(this.occupation);
	}

	/**
	 * Returns the annual figures or, if there are none, the hourly ones. Skips the row if
	 * neither are published, and notes those that are not.
	 */
	PublishedPay pay(Row row, String soc, Edition edition) {
		PublishedPay annual = new PublishedPay(PayPeriod.YEAR, new TreeMap<>());
		read(row, soc, this.annual, edition.topCode(), annual);
		if (!annual.figures().isEmpty()) {
			return annual;
		}
		PublishedPay hourly = new PublishedPay(PayPeriod.HOUR, new TreeMap<>());
		read(row, soc, this.hourly, edition.hourlyTopCode(), hourly);
		if (hourly.figures().isEmpty()) {
			throw row.skip("wages are withheld", soc);
		}
		return hourly;
	}

	private static void read(Row row, String soc, Map<Percentile, Column> columns, double topCode, PublishedPay pay) {
		var withheld = new ArrayList<String>();
		columns.forEach((percentile, column) -> {
			String cell = row.text(column);
			Figure figure = (cell == null || cell.startsWith("*")) ? null : Figure.of(cell, topCode);
			if (figure != null) {
				pay.figures().put(percentile, figure);
			}
			else if (cell == null || cell.startsWith("*")) {
				withheld.add(column.name());
			}
			else {
				row.note("no wage in " + column.name(), soc + " " + cell);
			}
		});
		if (!withheld.isEmpty() && !pay.figures().isEmpty()) {
			row.note("some wages are withheld", soc + " " + String.join(", ", withheld));
		}
	}

}
