package org.careeratlas.importer.crosswalk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping table says about itself.
 *
 * @param facts values by name
 */
record MappingTablePreface(Map<String, String> facts, MappedClassification first, MappedClassification second) {

	private static final String NAME = "Mapping project name";

	private static final List<DateTimeFormatter> MONTHS = List.of(DateTimeFormatter.ofPattern("MMM-yy", Locale.ENGLISH),
			DateTimeFormatter.ofPattern("yyyy-MM", Locale.ENGLISH));

	/**
	 * Checks that the classifications are named.
	 * @throws DamagedCatalogueException if one is not
	 */
	static MappingTablePreface of(Map<String, String> facts, Path file) {
		return new MappingTablePreface(facts, classification(facts, 1, file), classification(facts, 2, file));
	}

	private static MappedClassification classification(Map<String, String> facts, int number, Path file) {
		String key = "Classification %d Name".formatted(number);
		String name = facts.get(key);
		if (name == null) {
			throw new DamagedCatalogueException(
					"The file %s is no mapping table: above its header there is no '%s'".formatted(file, key));
		}
		return new MappedClassification(number, name);
	}

	String origin() {
		return "crosswalk-%s-%s".formatted(this.first.slug(), this.second.slug());
	}

	/** Returns the properties of the source; those of other authors state no license. */
	Map<String, Object> source() {
		String name = this.facts.getOrDefault(NAME,
				"%s-%s mapping table".formatted(this.first.name(), this.second.name()));
		String publisher = this.facts.get("Mapping project author");
		boolean ofTheCommission = publisher != null && publisher.contains("ESCO Secretariat");
		return new PropertyMap().put("name", name)
			.put("nameKey", NameKey.of(name))
			.put("publisher", publisher)
			.put("url", "https://esco.ec.europa.eu/en/use-esco/other-crosswalks")
			.put("licence", ofTheCommission ? "Reuse under Commission Decision 2011/833/EU, source acknowledged" : null)
			.put("licenceUrl", ofTheCommission ? "https://eur-lex.europa.eu/eli/dec/2011/833/oj" : null)
			.put("version", this.facts.get("Mapping project version"))
			.put("releasedOn", releasedOn())
			.put("basis", EvidenceBasis.DOCUMENT.name())
			.put("attribution", "This service uses the %s.".formatted(name))
			.put("note", "Matches %s with %s.".formatted(described(1, this.first), described(2, this.second)))
			.map();
	}

	private String described(int number, MappedClassification classification) {
		String version = this.facts.get("Classification %d Version".formatted(number));
		return (version != null && !version.contains(classification.name()))
				? "%s %s".formatted(classification.name(), version)
				: (version != null) ? version : classification.name();
	}

	/**
	 * Returns the first day of the month; null if no month is stated, or in other words.
	 */
	private @Nullable LocalDate releasedOn() {
		String month = this.facts.getOrDefault("Mapping project version date", "");
		for (DateTimeFormatter format : MONTHS) {
			try {
				return YearMonth.parse(month, format).atDay(1);
			}
			catch (DateTimeParseException ex) {
				// another format
			}
		}
		return null;
	}

}
