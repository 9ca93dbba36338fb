package org.careeratlas.importer.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.importer.esco.EscoReader;
import org.careeratlas.importer.onet.OnetReader;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.RealReleases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The editors' matches, held against O*NET 29.2 and ESCO 1.1.1. */
class SeedMatchesReleaseTests {

	private static Map<String, NodeRow> nodes;

	private static List<JsonNode> matches;

	@BeforeAll
	static void read() throws IOException {
		List<Path> onet = RealReleases.matching("db_29_2_text.zip");
		List<Path> esco = RealReleases.matching("ESCO dataset - v1.1.1*.zip");
		nodes = Stream
			.of(Seed.read(Path.of("graph-seed")), read(onet, OnetReader::read),
					read(esco, (files) -> EscoReader.read(files, null)))
			.flatMap((catalogue) -> catalogue.nodes().stream())
			.collect(Collectors.toMap((node) -> node.id().value(), Function.identity()));
		var problems = new SeedProblems();
		matches = SeedFolder.at("graph-seed")
			.files(problems)
			.stream()
			.flatMap((file) -> SeedYaml.parse(file, problems).stream())
			.filter((document) -> "matches".equals(document.kind().schema()))
			.flatMap((document) -> document.entries().stream())
			.toList();
	}

	private static Catalogue read(List<Path> release, Function<CatalogueFiles, CatalogueReading> reader) {
		try (CatalogueFiles files = CatalogueFiles.open(release)) {
			return reader.apply(files).catalogue();
		}
	}

	@Test
	void everyMatchConnectsConceptsOfOneKind() {
		assertThat(matches).hasSizeGreaterThan(290).allSatisfy((match) -> {
			assertThat(nodes.keySet().containsAll(List.of(text(match, "concept"), text(match, "target")))).isTrue();
			assertThat(node(match, "target").labels().getFirst()).isEqualTo(node(match, "concept").labels().getFirst());
		});
	}

	@Test
	void theNameBesideATargetIsThatOfTheRelease() {
		assertThat(matches).allSatisfy(
				(match) -> assertThat(node(match, "target").properties().get("name")).isEqualTo(text(match, "name")));
	}

	private static NodeRow node(JsonNode match, String end) {
		return Objects.requireNonNull(nodes.get(text(match, end)));
	}

	private static String text(JsonNode match, String key) {
		return match.path(key).asString("");
	}

}
