package org.careeratlas.importer.oews;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.RealReleases;
import org.careeratlas.importer.table.TableReport;
import org.careeratlas.model.Id;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The national wages of May 2024 as published, for some of O*NET's codes. */
class OewsReleaseTests {

	private static CatalogueReading reading;

	@BeforeAll
	static void read() throws IOException {
		reading = OewsReader.read(RealReleases.matching("national_M2024_dl.xlsx").getFirst(),
				List.of("11-1011.00", "11-1011.03", "11-2021.00", "27-2011.00"));
	}

	@Test
	void readsEveryRow() {
		TableReport table = reading.report().tables().getFirst();
		assertThat(table.read()).isEqualTo(1 + 22 + 831);
		assertThat(table.leftOut()).isEqualTo(Map.of("groups of occupations", 23L));
		assertThat(table.skipped()).containsEntry("only hourly wages are published", 1L);
	}

	@Test
	void topCodedFiguresAreOpenEnded() {
		assertThat(salary("oews-11-1011.00-median")).containsEntry("low", 206_420)
			.containsEntry("high", 206_420)
			.containsEntry("openEnded", false);
		assertThat(salary("oews-11-1011.03-p25-p75")).containsEntry("low", 126_080)
			.containsEntry("high", 239_200)
			.containsEntry("openEnded", true);
	}

	@Test
	void figuresHoldForMayOfTheYear() {
		assertThat(reading.catalogue().facts()).hasSize(9)
			.allSatisfy((fact) -> assertThat(fact.properties()).containsEntry("asOf", LocalDate.of(2024, 5, 1)));
	}

	private static Map<String, Object> salary(String id) {
		return reading.catalogue()
			.nodes()
			.stream()
			.filter((node) -> node.id().equals(new Id(id)))
			.map(NodeRow::properties)
			.findFirst()
			.orElseThrow();
	}

}
