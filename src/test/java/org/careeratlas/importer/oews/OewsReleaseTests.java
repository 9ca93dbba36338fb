package org.careeratlas.importer.oews;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.importer.onet.OnetReader;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.importer.table.RealReleases;
import org.careeratlas.importer.table.TableReport;
import org.careeratlas.model.Id;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The national wages of May 2024 as published, for the occupations of O*NET 29.2. */
class OewsReleaseTests {

	private static final String SCHEME = "ONET_SOC ";

	private static Set<String> onetCodes;

	private static OewsReading reading;

	@BeforeAll
	static void read() throws IOException {
		try (CatalogueFiles files = CatalogueFiles.open(RealReleases.matching("db_29_2_text.zip"))) {
			onetCodes = OnetReader.read(files)
				.catalogue()
				.nodes()
				.stream()
				.filter((node) -> node.labels().contains("Role"))
				.flatMap((node) -> ((List<?>) node.properties().getOrDefault("codes", List.of())).stream())
				.map(String::valueOf)
				.filter((code) -> code.startsWith(SCHEME))
				.map((code) -> code.substring(SCHEME.length()))
				.collect(Collectors.toSet());
		}
		reading = OewsReader.read(RealReleases.matching("national_M2024_dl.xlsx").getFirst(), onetCodes);
	}

	@Test
	void usesEveryDetailedOccupation() {
		TableReport table = reading.report().tables().getFirst();
		assertThat(table.read()).isEqualTo(1 + 22 + 831);
		assertThat(table.leftOut()).isEqualTo(Map.of("groups of occupations", 23L));
		assertThat(table.skipped()).isEmpty();
	}

	@Test
	void allButOneOfTheFortyCivilianRolesWithoutARowOfTheirOwnArePaid() {
		Map<String, String> paid = national().facts()
			.stream()
			.collect(Collectors.toMap((fact) -> fact.from().value().substring("onet-".length()),
					(fact) -> fact.to().value().substring("oews-".length())));
		assertThat(paid.entrySet().stream().filter((entry) -> !entry.getKey().startsWith(entry.getValue())))
			.hasSize(34);
		assertThat(paid.values().stream().filter((soc) -> period(soc).equals("HOUR"))).hasSize(5);
		assertThat(civilian().filter((role) -> !paid.containsKey(role))).containsExactly("45-3031.00");
		assertThat(paid).containsEntry("31-1121.00", "31-1120")
			.containsEntry("25-9049.00", "25-9045")
			.containsEntry("51-2022.00", "51-2028")
			.containsEntry("51-2051.00", "51-2051")
			.containsEntry("53-1042.01", "53-1047");
	}

	@Test
	void topCodedFiguresAreOpenEnded() {
		assertThat(salary("11-1011")).containsEntry("low", 206_420.0)
			.containsEntry("openEnded", false)
			.containsEntry("percentiles", List.of(10, 25, 75, 90))
			.containsEntry("amounts", List.of(73_710.0, 126_080.0, 239_200.0, 239_200.0))
			.containsEntry("bounds", List.of(false, false, true, true));
	}

	@Test
	void figuresHoldForMayOfTheYear() {
		assertThat(national().facts())
			.allSatisfy((fact) -> assertThat(fact.properties()).containsEntry("asOf", LocalDate.of(2024, 5, 1)));
	}

	private static Stream<String> civilian() {
		return onetCodes.stream().filter((code) -> !code.startsWith("55-"));
	}

	private static String period(String soc) {
		return String.valueOf(salary(soc).get("period"));
	}

	private static Catalogue national() {
		return reading.catalogues().getFirst();
	}

	private static Map<String, Object> salary(String soc) {
		return national().nodes()
			.stream()
			.filter((node) -> node.id().equals(new Id("oews-" + soc)))
			.map(NodeRow::properties)
			.findFirst()
			.orElseThrow();
	}

}
