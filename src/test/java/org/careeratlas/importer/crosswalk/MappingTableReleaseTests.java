package org.careeratlas.importer.crosswalk;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.RealReleases;
import org.careeratlas.importer.table.TableReport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The crosswalk between O*NET and ESCO as it is published. */
class MappingTableReleaseTests {

	@Test
	void everyRowIsUsed() throws IOException {
		CatalogueReading reading = MappingTable.read(RealReleases.matching("crosswalk_esco_onet.csv").getFirst());
		TableReport report = reading.report().tables().getFirst();
		assertThat(report.read()).isEqualTo(4_253);
		assertThat(report.used()).isEqualTo(4_253);
		assertThat(report.noted()).isEmpty();
		assertThat(reading.catalogue().nodes().getLast().properties()).containsKeys("licence", "attribution");
		assertThat(reading.catalogue()
			.facts()
			.stream()
			.collect(Collectors.groupingBy((fact) -> fact.properties().get("mapping"), Collectors.counting())))
			.isEqualTo(Map.of("EXACT", 498L + 43, "CLOSE", 1_432L, "BROAD", 2_053L, "NARROW", 227L));
	}

}
