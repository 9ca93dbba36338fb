package org.careeratlas.importer.oews;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.ImportReport;
import org.careeratlas.importer.table.Table;

/** Reads the wages of one year: national, regional, or both. */
public final class OewsReader {

	private OewsReader() {
	}

	/**
	 * Reads the wages of O*NET's occupations. Those with the same SOC code, and those
	 * that are published under one code together, share the figures.
	 * @param workbook file as published
	 * @param onetCodes O*NET-SOC codes of the occupations, such as {@code 11-2021.00}
	 * @throws DamagedCatalogueException if the file is damaged, is of another kind, or
	 * has no wage of the occupations
	 */
	public static OewsReading read(Path workbook, Collection<String> onetCodes) {
		try (Workbook content = Workbook.open(workbook)) {
			var wages = new Wages(Edition.of(content), onetCodes);
			var table = new Table(content.table("OCC_CODE", "A_MEDIAN"), null);
			List<CatalogueReading> readings = wages.read(table)
				.stream()
				.map((draft) -> draft.finish(List.of(table), List.of(), List.of()))
				.toList();
			if (readings.isEmpty()) {
				throw new DamagedCatalogueException(("No row of %s has a wage of an occupation of O*NET that the graph "
						+ "holds: import O*NET first, and give a file of wages as published")
					.formatted(workbook));
			}
			return new OewsReading(readings.stream().map(CatalogueReading::catalogue).toList(), report(readings));
		}
	}

	/** Returns one report on the table, with the contents of all catalogues. */
	private static ImportReport report(List<CatalogueReading> readings) {
		var contents = new TreeMap<String, Long>();
		readings.forEach((reading) -> reading.report()
			.contents()
			.forEach((kind, count) -> contents.merge(kind, count, Long::sum)));
		return new ImportReport(AreaKind.NATION.origin(), readings.getFirst().report().tables(), List.of(), List.of(),
				contents);
	}

}
