package org.careeratlas.importer.projections;

import java.util.Map;

import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.NameKey;

/**
 * The years of a publication of projections.
 *
 * @param from year of the employment that is known
 * @param to year of the employment that is projected
 */
record ProjectedYears(int from, int to) {

	/** Returns the properties of the source. */
	Map<String, Object> source() {
		String version = "%d-%02d".formatted(this.from, this.to % 100);
		String name = "Employment Projections, " + version;
		return new PropertyMap().put("name", name)
			.put("nameKey", NameKey.of(name))
			.put("publisher", "U.S. Bureau of Labor Statistics")
			.put("url", "https://www.bls.gov/emp/")
			.put("licence", "Public domain")
			.put("licenceUrl", "https://www.bls.gov/opub/copyright-information.htm")
			.put("version", version)
			.put("basis", EvidenceBasis.DOCUMENT.name())
			.put("note",
					"Employment in %d and projected for %d by occupation, in thousands.".formatted(this.from, this.to))
			.map();
	}

}
