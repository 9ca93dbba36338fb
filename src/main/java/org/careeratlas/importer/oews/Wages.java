package org.careeratlas.importer.oews;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.Id;
import org.careeratlas.model.fact.PayComponent;

/** Reads the national, cross-industry wages of detailed occupations. */
final class Wages {

	private final Edition edition;

	private final Map<String, List<String>> rolesBySoc;

	private final CatalogueDraft draft;

	private final Set<String> seen = new HashSet<>();

	Wages(Edition edition, Map<String, List<String>> rolesBySoc, CatalogueDraft draft) {
		this.edition = edition;
		this.rolesBySoc = rolesBySoc;
		this.draft = draft;
	}

	void read(Table table) {
		var columns = new WageColumns(table);
		table.forEach((row) -> {
			columns.leaveOutOthers(row);
			String soc = row.required(columns.occupation);
			List<String> roles = this.rolesBySoc.getOrDefault(soc, List.of());
			if (roles.isEmpty()) {
				throw row.skip("no O*NET role has this SOC code", soc);
			}
			Map<Statistic, Span> spans = spans(row, columns, soc);
			if (!this.seen.add(soc)) {
				throw row.skip("occupation listed before", soc);
			}
			roles.forEach((role) -> spans.forEach((statistic, span) -> add(role, soc, statistic, span)));
		});
	}

	/**
	 * Returns the published figures. Figures with a withheld bound are left out and
	 * noted.
	 */
	private Map<Statistic, Span> spans(Row row, WageColumns columns, String soc) {
		var spans = new EnumMap<Statistic, Span>(Statistic.class);
		var withheld = new ArrayList<String>();
		columns.bounds.forEach((statistic, bounds) -> {
			Figure low = Figure.of(row, bounds.low, this.edition);
			Figure high = Figure.of(row, bounds.high, this.edition);
			if (low == null || high == null) {
				withheld.add(statistic.suffix());
			}
			else {
				spans.put(statistic, new Span(low, high));
			}
		});
		if (spans.isEmpty()) {
			throw row.skip("TRUE".equalsIgnoreCase(row.text(columns.hourly)) ? "only hourly wages are published"
					: "annual wages are withheld", soc);
		}
		if (!withheld.isEmpty()) {
			row.note("some annual wages are withheld", soc + " " + String.join(", ", withheld));
		}
		return spans;
	}

	private void add(String role, String soc, Statistic statistic, Span span) {
		Id salary = new Id("%s-%s-%s".formatted(OewsReader.SOURCE, role, statistic.suffix()));
		this.draft.node(salary, List.of("Salary"),
				new PropertyMap().put("component", PayComponent.BASE.name())
					.put("statistic", statistic.kind().name())
					.put("low", span.low.amount())
					.put("high", span.high.amount())
					.put("openEnded", span.high.topCoded())
					.put("approximate", false)
					.put("currency", "USD")
					.put("region", "US")
					.put("context", statistic.context())
					.put("industries", List.of()));
		this.draft.fact(new Id("onet-" + role), "PAID", salary,
				new PropertyMap().put("basis", EvidenceBasis.SURVEY.name())
					.put("asOf", this.edition.asOf())
					.put("note", role.endsWith(".00") ? null
							: "Of all occupations of SOC %s, which this is one of.".formatted(soc)));
	}

	private record Span(Figure low, Figure high) {
	}

	private record Bounds(Column low, Column high) {
	}

	private static final class WageColumns {

		private final Column occupation;

		private final Column group;

		private final Column areaType;

		private final Column industry;

		private final Column hourly;

		private final Map<Statistic, Bounds> bounds = new EnumMap<>(Statistic.class);

		WageColumns(Table table) {
			this.occupation = table.column("OCC_CODE");
			this.group = table.column("O_GROUP", "OCC_GROUP");
			this.areaType = table.optional("AREA_TYPE");
			this.industry = table.optional("I_GROUP");
			this.hourly = table.optional("HOURLY");
			for (Statistic statistic : Statistic.values()) {
				this.bounds.put(statistic, new Bounds(table.column(statistic.low()), table.column(statistic.high())));
			}
		}

		void leaveOutOthers(Row row) {
			if (!"detailed".equalsIgnoreCase(row.required(this.group))) {
				throw row.leaveOut("groups of occupations");
			}
			if (this.areaType.exists() && !"1".equals(row.text(this.areaType))) {
				throw row.leaveOut("parts of the country");
			}
			if (this.industry.exists() && !"cross-industry".equalsIgnoreCase(row.text(this.industry))) {
				throw row.leaveOut("single industries");
			}
		}

	}

}
