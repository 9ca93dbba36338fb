package org.careeratlas.importer.projections;

import java.io.IOException;
import java.util.List;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.importer.onet.OnetReader;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.RealReleases;
import org.careeratlas.importer.table.TableReport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The projections for 2024 to 2034 as published, joined to O*NET 29.2. */
class ProjectionsReleaseTests {

	@Test
	void everyRowIsUsed() throws IOException {
		CatalogueReading reading = ProjectionsReader
			.read(RealReleases.matching("Employment Projections.csv").getFirst(), onetCodes());
		TableReport report = reading.report().tables().getFirst();
		assertThat(report.read()).isEqualTo(832);
		assertThat(report.skipped()).isEmpty();
		assertThat(report.noted()).isEmpty();
		assertThat(reading.report().contents()).containsEntry("Outlook", 832L);
		assertThat(reading.catalogue().nodes().getLast().properties()).containsEntry("version", "2024-34");
		assertThat(reading.catalogue().facts().stream().map(FactRow::from).distinct()).hasSize(997);
	}

	private static List<String> onetCodes() throws IOException {
		try (CatalogueFiles files = CatalogueFiles.open(RealReleases.matching("db_29_2_text.zip"))) {
			return OnetReader.read(files)
				.catalogue()
				.nodes()
				.stream()
				.map((node) -> node.properties().getOrDefault("codes", List.of()))
				.flatMap((codes) -> ((List<?>) codes).stream())
				.map(String::valueOf)
				.filter((code) -> code.startsWith("ONET_SOC "))
				.map((code) -> code.substring("ONET_SOC ".length()))
				.toList();
		}
	}

}
