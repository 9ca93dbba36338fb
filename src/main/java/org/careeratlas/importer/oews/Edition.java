package org.careeratlas.importer.oews;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.NameKey;

/**
 * The estimates of one year.
 *
 * @param topCode annual wage in dollars; higher figures are published as {@code #}
 */
record Edition(int year, int topCode) {

	/** Hours of a year of full-time work, by which the publisher converts wages. */
	private static final int HOURS_A_YEAR = 2_080;

	private static final Pattern YEAR = Pattern.compile("May (\\d{4}) OE(?:W)?S");

	private static final Pattern YEAR_IN_NAME = Pattern.compile("M_?(\\d{4})");

	private static final Pattern TOP_CODE = Pattern
		.compile("equal to or greater than \\$[\\d,.]+ per hour or \\$(\\d{1,3}(?:,?\\d{3}){0,2}) per year");

	/**
	 * Top codes by first year, for files that do not state it, from the technical notes
	 * of these years: $90, $100 and $115 an hour for 2,080 hours.
	 */
	private static final NavigableMap<Integer, Integer> TOP_CODES = new TreeMap<>(
			Map.of(0, 187_200, 2016, 208_000, 2022, 239_200));

	/**
	 * Returns the edition that the workbook states, or else its file name.
	 * @throws DamagedCatalogueException if neither contains the year
	 */
	static Edition of(Workbook workbook) {
		int year = year(workbook);
		String stated = workbook.firstMatch(TOP_CODE);
		return new Edition(year, (stated != null) ? Integer.parseInt(stated.replace(",", ""))
				: Objects.requireNonNull(TOP_CODES.floorEntry(year)).getValue());
	}

	private static int year(Workbook workbook) {
		String stated = workbook.firstMatch(YEAR);
		if (stated != null) {
			return Integer.parseInt(stated);
		}
		Matcher name = YEAR_IN_NAME.matcher(String.valueOf(workbook.path().getFileName()));
		if (!name.find()) {
			throw new DamagedCatalogueException(
					"Nothing in %s tells its year: name the file as its publisher does, such as national_M2024_dl.xlsx"
						.formatted(workbook.path()));
		}
		return Integer.parseInt(name.group(1));
	}

	LocalDate asOf() {
		return LocalDate.of(this.year, Month.MAY, 1);
	}

	/** Returns the bound of top-coded hourly wages, in dollars. */
	double hourlyTopCode() {
		return (double) this.topCode / HOURS_A_YEAR;
	}

	/** Returns the properties of the source of the wages in areas of one kind. */
	Map<String, Object> source(AreaKind kind) {
		String name = "Occupational Employment and Wage Statistics, May %d%s".formatted(this.year,
				(kind == AreaKind.NATION) ? "" : ", " + kind.title().toLowerCase(Locale.ROOT));
		return new PropertyMap().put("name", name)
			.put("nameKey", NameKey.of(name))
			.put("publisher", "U.S. Bureau of Labor Statistics")
			.put("url", "https://www.bls.gov/oes/")
			.put("licence", "Public domain")
			.put("licenceUrl", "https://www.bls.gov/opub/copyright-information.htm")
			.put("version", "May " + this.year)
			.put("basis", EvidenceBasis.SURVEY.name())
			.put("note",
					"%s of employees by occupation, of a survey of employers. ".formatted(kind.title())
							+ "Figures of $%,d a year or more are published as that bound.".formatted(this.topCode))
			.map();
	}

}
