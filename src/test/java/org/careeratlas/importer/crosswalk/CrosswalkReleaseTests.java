package org.careeratlas.importer.crosswalk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careeratlas.importer.esco.EscoReader;
import org.careeratlas.importer.onet.OnetReader;
import org.careeratlas.importer.seed.Seed;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.importer.table.RealReleases;
import org.careeratlas.model.fact.Mapping;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** O*NET 29.2, ESCO 1.1.1 and the seed, matched by the rules. */
class CrosswalkReleaseTests {

	private static List<CrosswalkCandidate> terms;

	private static List<StatedMatch> stated;

	private static List<MappingProposal> findings;

	@BeforeAll
	static void match() throws IOException {
		List<Path> onet = RealReleases.matching("db_29_2_text.zip");
		List<Path> esco = RealReleases.matching("ESCO dataset - v1.1.1*.zip");
		var catalogues = new ArrayList<>(List.of(Seed.read(Path.of("graph-seed"))));
		try (var files = CatalogueFiles.open(onet)) {
			catalogues.add(OnetReader.read(files).catalogue());
		}
		try (var files = CatalogueFiles.open(esco)) {
			catalogues.add(EscoReader.read(files, null).catalogue());
		}
		terms = catalogues.stream().flatMap(CatalogueCandidates::of).toList();
		stated = catalogues.stream().flatMap(CatalogueCandidates::stated).toList();
		findings = CrosswalkRules.proposals(terms, List.of(), stated).accepted();
	}

	@Test
	void findsAsMuchOfEachKindAsTheReleasesHold() {
		assertThat(counts("Equal titles")).isEqualTo(Map.of(Mapping.CLOSE, 139L));
		assertThat(counts("O*NET lists")).isEqualTo(Map.of(Mapping.BROAD, 569L));
		assertThat(counts("Fields of knowledge")).isEqualTo(Map.of(Mapping.CLOSE, 7L));
		assertThat(counts("By way of exact matches"))
			.isEqualTo(Map.of(Mapping.EXACT, 5L, Mapping.CLOSE, 7L, Mapping.BROAD, 11L, Mapping.NARROW, 2L));
		assertThat(counts("Both have the code")).isEmpty();
	}

	private static Map<Mapping, Long> counts(String note) {
		return findings.stream()
			.filter((finding) -> finding.note().startsWith(note))
			.collect(Collectors.groupingBy(MappingProposal::mapping, Collectors.counting()));
	}

}
