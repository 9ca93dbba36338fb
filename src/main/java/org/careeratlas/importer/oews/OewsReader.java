package org.careeratlas.importer.oews;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.Table;

/** Reads the national wages of one year. */
public final class OewsReader {

	static final String SOURCE = "oews";

	/** Length of the SOC code, used by OEWS, at the beginning of an O*NET-SOC code. */
	private static final int SOC_LENGTH = 7;

	private OewsReader() {
	}

	/**
	 * Reads the wages of O*NET's occupations; all with the same SOC code have the same
	 * figures.
	 * @param workbook national file as published
	 * @param onetCodes O*NET-SOC codes of the occupations, such as {@code 11-2021.00}
	 * @throws DamagedCatalogueException if the file is damaged, or is not a national file
	 */
	public static CatalogueReading read(Path workbook, Collection<String> onetCodes) {
		Workbook content = Workbook.read(workbook);
		Edition edition = Edition.of(content);
		var draft = new CatalogueDraft(SOURCE, edition.source());
		var table = new Table(content.table("OCC_CODE", "A_MEDIAN"), null);
		new Wages(edition, rolesBySoc(onetCodes), draft).read(table);
		return draft.finish(List.of(table), List.of(), List.of());
	}

	private static Map<String, List<String>> rolesBySoc(Collection<String> onetCodes) {
		return onetCodes.stream()
			.filter((code) -> code.length() >= SOC_LENGTH)
			.distinct()
			.sorted()
			.collect(Collectors.groupingBy((code) -> code.substring(0, SOC_LENGTH)));
	}

}
