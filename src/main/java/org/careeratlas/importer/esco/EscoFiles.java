package org.careeratlas.importer.esco;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.careeratlas.catalogue.Kept;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.Table;
import org.careeratlas.importer.table.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Finds ESCO's files. The names of files with labels end with the language, such as
 * {@code occupations_en.csv}; since release 1.2, those of files with relations do, too.
 */
final class EscoFiles {

	private static final Pattern OCCUPATIONS = Pattern.compile("occupations_(\\p{Alpha}{2})\\.csv",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern VERSION = Pattern.compile("v(\\d+(?:\\.\\d+)+)");

	private final CatalogueFiles files;

	private final Tables tables;

	private final String language;

	EscoFiles(CatalogueFiles files, Tables tables, @Nullable String language) {
		this.files = files;
		this.tables = tables;
		this.language = language(files, language);
	}

	/** Returns the requested language, else the only one, else English. */
	private static String language(CatalogueFiles files, @Nullable String requested) {
		List<String> available = files.names()
			.stream()
			.map(OCCUPATIONS::matcher)
			.filter(Matcher::matches)
			.map((name) -> name.group(1).toLowerCase(Locale.ROOT))
			.distinct()
			.toList();
		if (requested != null) {
			return known(requested.toLowerCase(Locale.ROOT), available);
		}
		return (available.size() == 1) ? available.getFirst() : known("en", available);
	}

	private static String known(String language, List<String> available) {
		if (!available.isEmpty() && !available.contains(language)) {
			throw new DamagedCatalogueException(
					"There are no files in the language '%s', but in %s: ask for one of these".formatted(language,
							available));
		}
		return language;
	}

	/**
	 * Returns a required table.
	 * @throws DamagedCatalogueException if there is none
	 */
	Table required(String name) {
		return this.tables.require(named(name), "ESCO's classification in CSV format");
	}

	/**
	 * Returns a table; if there is none, keeps what it brought before.
	 * @param brings what the table brings
	 */
	Optional<Table> find(String name, Kept... brings) {
		return this.tables.find(named(name), List.of(brings));
	}

	/** Returns the name of the file that is there, else the one to ask for. */
	private String named(String name) {
		return Stream.concat(Stream.of(inLanguage(name), name + ".csv"), inOtherLanguages(name))
			.filter((candidate) -> this.files.find(candidate).isPresent())
			.findFirst()
			.orElseGet(() -> inLanguage(name));
	}

	private String inLanguage(String name) {
		return "%s_%s.csv".formatted(name, this.language);
	}

	private Stream<String> inOtherLanguages(String name) {
		Pattern pattern = Pattern.compile(Pattern.quote(name) + "_\\p{Alpha}{2}\\.csv", Pattern.CASE_INSENSITIVE);
		return this.files.names().stream().filter((candidate) -> pattern.matcher(candidate).matches());
	}

	/**
	 * Returns the version from the names of the archives, since the files do not contain
	 * it; null if unknown.
	 */
	@Nullable String version() {
		Matcher version = VERSION.matcher(this.files.places());
		return version.find() ? version.group(1) : null;
	}

	String language() {
		return this.language;
	}

}
