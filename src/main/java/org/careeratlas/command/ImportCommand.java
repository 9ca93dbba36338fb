package org.careeratlas.command;

import java.nio.file.Path;
import java.util.List;

import org.careeratlas.importer.crosswalk.MappingTable;
import org.careeratlas.importer.esco.EscoReader;
import org.careeratlas.importer.oews.OewsReader;
import org.careeratlas.importer.oews.OewsReading;
import org.careeratlas.importer.onet.OnetReader;
import org.careeratlas.importer.projections.ProjectionsReader;
import org.careeratlas.importer.seed.Seed;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.importer.table.CatalogueReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a catalogue from the files of its publisher, as downloaded. */
@Command(name = "import", mixinStandardHelpOptions = true,
		description = "Imports a catalogue. Only what differs from the last import is written; "
				+ "what the catalogue no longer holds is removed; other catalogues are not touched.")
class ImportCommand {

	@Command(name = "onet", mixinStandardHelpOptions = true,
			description = "Imports an O*NET database, text format, releases 24 to 31 (onetcenter.org/database.html).")
	void onet(@Mixin ImportOptions options, @Parameters(paramLabel = "ZIP_OR_FOLDER") Path files) {
		CatalogueReading reading;
		try (var opened = CatalogueFiles.open(List.of(files))) {
			reading = OnetReader.read(opened);
		}
		write(options, reading);
	}

	@Command(name = "esco", mixinStandardHelpOptions = true,
			description = "Imports ESCO 1.1 or 1.2, CSV format (esco.ec.europa.eu/en/use-esco/download). "
					+ "Concepts and relations may come as two downloads: give both.")
	void esco(@Mixin ImportOptions options,
			@Option(names = "--language", paramLabel = "XX",
					description = "Language of the labels; the only one given, or else en.") @Nullable String language,
			@Parameters(paramLabel = "ZIP_OR_FOLDER", arity = "1..*") List<Path> files) {
		CatalogueReading reading;
		try (var opened = CatalogueFiles.open(files)) {
			reading = EscoReader.read(opened, language);
		}
		write(options, reading);
	}

	@Command(name = "oews", mixinStandardHelpOptions = true,
			description = "Imports the wages of the US Bureau of Labor Statistics (bls.gov/oes/tables.htm) for the "
					+ "occupations of O*NET, which must be imported first: national, of states, of areas, or all data. "
					+ "Only figures of the same kind of area are replaced.")
	void oews(@Mixin ImportOptions options, @Parameters(paramLabel = "XLSX") Path workbook) {
		try (var graph = GraphSession.open()) {
			OewsReading reading = OewsReader.read(workbook, graph.onetCodes());
			options.write(graph, reading.catalogues(), reading.report());
		}
	}

	@Command(name = "projections", mixinStandardHelpOptions = true,
			description = "Imports the employment projections of the US Bureau of Labor Statistics, CSV "
					+ "(data.bls.gov/projections/occupationProj), for the occupations of O*NET, which must be imported "
					+ "first.")
	void projections(@Mixin ImportOptions options, @Parameters(paramLabel = "CSV") Path table) {
		try (var graph = GraphSession.open()) {
			options.write(graph, ProjectionsReader.read(table, graph.onetCodes()));
		}
	}

	@Command(name = "crosswalk", mixinStandardHelpOptions = true,
			description = "Imports a mapping table in the format of the ESCO Secretariat, CSV, such as its crosswalk "
					+ "between O*NET and ESCO (esco.ec.europa.eu/en/use-esco/other-crosswalks).")
	void crosswalk(@Mixin ImportOptions options, @Parameters(paramLabel = "CSV") Path table) {
		write(options, MappingTable.read(table));
	}

	@Command(name = "seed", mixinStandardHelpOptions = true,
			description = "Imports the curated seed from a folder in place of the one that the service brings.")
	void seed(@Mixin ImportOptions options, @Parameters(paramLabel = "FOLDER") Path folder) {
		var catalogue = Seed.read(folder);
		try (var graph = GraphSession.open()) {
			options.write(graph, catalogue);
		}
	}

	private static void write(ImportOptions options, CatalogueReading reading) {
		try (var graph = GraphSession.open()) {
			options.write(graph, reading);
		}
	}

}
