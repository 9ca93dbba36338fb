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

/** Reads the national wages of a year. */
public final class OewsReader {

	static final String SOURCE = "oews";

	/** So many characters of O*NET's codes are the code of the SOC, which OEWS uses. */
	private static final int SOC_LENGTH = 7;

	private OewsReader() {
	}

	/**
	 * Reads the wages of O*NET's occupations: all that share a code of the SOC share its
	 * figures.
	 * @param workbook the publisher's national file
	 * @param onetCodes such as {@code 11-2021.00}
	 * @throws DamagedCatalogueException if the file is not that of a year
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
