package org.careeratlas.importer.projections;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.importer.soc.SocJoin;
import org.careeratlas.importer.soc.SocMatch;
import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.PrefacedTable;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Table;
import org.careeratlas.importer.table.TableFormat;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;

/** Reads the projected employment of O*NET's occupations. */
public final class ProjectionsReader {

	private static final String SOURCE = "projections";

	private final ProjectedYears years;

	private final CatalogueDraft draft;

	private ProjectionsReader(ProjectedYears years) {
		this.years = years;
		this.draft = new CatalogueDraft(SOURCE, years.source());
	}

	/**
	 * Reads the projections for O*NET's occupations. Those that are published under one
	 * code together share an outlook.
	 * @param file table as exported by the publisher
	 * @param onetCodes O*NET-SOC codes of the occupations, such as {@code 11-2021.00}
	 * @throws DamagedCatalogueException if the file is damaged, or no table of
	 * projections
	 */
	public static CatalogueReading read(Path file, Collection<String> onetCodes) {
		Table table = PrefacedTable
			.open(file, TableFormat.COMMAS_WITH_NA, (name) -> ProjectionColumns.CODE.matcher(name).matches(),
					"Occupation Code")
			.table();
		var columns = new ProjectionColumns(table);
		return new ProjectionsReader(columns.years()).read(table, columns, onetCodes);
	}

	private CatalogueReading read(Table table, ProjectionColumns columns, Collection<String> onetCodes) {
		Map<String, ProjectionRow> rows = rows(table, columns);
		Map<String, SocMatch> matches = SocJoin.join(rows.keySet(), onetCodes);
		rows.forEach((soc, row) -> {
			SocMatch match = matches.get(soc);
			if (match == null) {
				table.skip(row.line, "no O*NET role has this SOC code", soc);
			}
			else {
				add(soc, row.projection, match);
			}
		});
		if (matches.isEmpty() && !rows.isEmpty()) {
			throw new DamagedCatalogueException(
					("No row of %s is about an occupation of O*NET that the graph holds: import O*NET first, and give "
							+ "the table as its publisher exports it")
						.formatted(table.name()));
		}
		return this.draft.finish(List.of(table), List.of(), List.of());
	}

	private static Map<String, ProjectionRow> rows(Table table, ProjectionColumns columns) {
		var rows = new LinkedHashMap<String, ProjectionRow>();
		table.forEach((row) -> {
			String soc = columns.occupation(row);
			if (rows.putIfAbsent(soc, new ProjectionRow(row.line(), columns.projection(row))) != null) {
				throw row.skip("occupation listed before", soc);
			}
		});
		return rows;
	}

	private void add(String soc, Projection projection, SocMatch match) {
		var outlook = new Id("%s-%s".formatted(SOURCE, soc));
		this.draft.node(outlook, List.of("Outlook"), projection.properties(this.years));
		match.onetCodes()
			.forEach((role) -> this.draft.fact(new Id("onet-" + role), "PROJECTED", outlook,
					new PropertyMap().put("basis", EvidenceBasis.DOCUMENT.name()).put("note", note(soc, role, match))));
	}

	/** Returns a note if the numbers are not those of the role alone. */
	private static @Nullable String note(String soc, String role, SocMatch match) {
		if (match.isShared()) {
			return "Published for all occupations of SOC %s together; %d of O*NET's share the numbers.".formatted(soc,
					match.onetCodes().size());
		}
		return (match.ofGroup() || !role.endsWith(".00"))
				? "Published for all occupations of SOC %s together, which this is one of.".formatted(soc) : null;
	}

	private record ProjectionRow(long line, Projection projection) {
	}

}
