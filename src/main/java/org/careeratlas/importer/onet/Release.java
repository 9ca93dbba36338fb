package org.careeratlas.importer.onet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careeratlas.catalogue.Kept;
import org.careeratlas.importer.table.CatalogueFile;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Tables;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * The release of the files, from their {@code Read Me.txt} or else the names of the
 * archives.
 *
 * @param version such as 29.2; null if unknown
 * @param releasedOn first day of the month of the release; null if unknown
 */
record Release(@Nullable String version, @Nullable LocalDate releasedOn) {

	static final String SOURCE = "onet";

	private static final String READ_ME = "Read Me.txt";

	private static final List<Kept> BROUGHT_BY_READ_ME = List
		.of(new Kept.Properties("Source", "name", "nameKey", "version", "releasedOn", "attribution"));

	private static final Pattern VERSION = Pattern.compile("O\\*NET\\D{0,3}(\\d+\\.\\d+)");

	private static final Pattern VERSION_IN_PATH = Pattern.compile("db_(\\d+)_(\\d+)");

	private static final Pattern MONTH = Pattern.compile("(\\p{Alpha}+) (\\d{4}) Release");

	/** Earlier releases use O*NET-SOC 2010. */
	private static final double FIRST_OF_SOC_2018 = 25.1;

	static Release of(CatalogueFiles files, Tables tables) {
		String version = versionOf(files.places());
		String readMe = files.find(READ_ME).map((file) -> {
			tables.markUsed(file.name());
			return text(file);
		}).orElseGet(() -> {
			tables.markMissing(READ_ME);
			tables.keep((version != null) ? List.of() : BROUGHT_BY_READ_ME);
			return "";
		});
		Matcher stated = VERSION.matcher(readMe);
		return new Release(stated.find() ? stated.group(1) : version, month(readMe));
	}

	private static String text(CatalogueFile file) {
		try (InputStream in = file.content().open()) {
			return new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new DamagedCatalogueException("The file %s cannot be read".formatted(file.location()), ex);
		}
	}

	private static @Nullable String versionOf(String places) {
		Matcher version = VERSION_IN_PATH.matcher(places);
		return version.find() ? version.group(1) + "." + version.group(2) : null;
	}

	private static @Nullable LocalDate month(String readMe) {
		Matcher month = MONTH.matcher(readMe);
		if (!month.find()) {
			return null;
		}
		String name = month.group(1).toUpperCase(Locale.ROOT);
		for (Month candidate : Month.values()) {
			if (candidate.name().equals(name)) {
				return LocalDate.of(Integer.parseInt(month.group(2)), candidate, 1);
			}
		}
		return null;
	}

	/** Returns the classification on which the codes of this release are based. */
	String socScheme() {
		return (this.version != null && Double.parseDouble(this.version) < FIRST_OF_SOC_2018) ? "SOC_2010" : "SOC_2018";
	}

	/**
	 * Returns the properties of the source, with the attribution required by
	 * <a href="https://www.onetcenter.org/license_db.html">O*NET's license</a>.
	 */
	Map<String, Object> source() {
		String name = (this.version != null) ? "O*NET %s Database".formatted(this.version) : "O*NET Database";
		return new PropertyMap().put("name", name)
			.put("nameKey", NameKey.of(name))
			.put("publisher", "U.S. Department of Labor, Employment and Training Administration")
			.put("url", "https://www.onetcenter.org/database.html")
			.put("licence", "CC BY 4.0")
			.put("licenceUrl", "https://creativecommons.org/licenses/by/4.0/")
			.put("version", this.version)
			.put("releasedOn", this.releasedOn)
			.put("basis", EvidenceBasis.SURVEY.name())
			.put("attribution",
					("This page includes information from the %s by the U.S. Department of Labor, Employment and Training "
							+ "Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. "
							+ "Career Atlas has modified all or some of this information. "
							+ "USDOL/ETA has not approved, endorsed, or tested these modifications.")
						.formatted(name))
			.put("note", "Ratings are put on a scale of 0 to 100.")
			.map();
	}

}
