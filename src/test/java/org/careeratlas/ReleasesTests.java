package org.careeratlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.CatalogueChanges;
import org.careeratlas.catalogue.Catalogues;
import org.careeratlas.dashboards.Dashboard;
import org.careeratlas.importer.crosswalk.CrosswalkRules;
import org.careeratlas.importer.crosswalk.MappingTable;
import org.careeratlas.importer.esco.EscoReader;
import org.careeratlas.importer.projections.ProjectionsReader;
import org.careeratlas.importer.oews.OewsReader;
import org.careeratlas.importer.onet.OnetReader;
import org.careeratlas.importer.soc.OccupationCodes;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.RealReleases;
import org.careeratlas.model.Id;
import org.careeratlas.neo4j.GraphReadiness;
import org.careeratlas.questions.ExpertQuestions;
import org.careeratlas.search.JudgedSearch;
import org.careeratlas.sources.KindCount;
import org.careeratlas.sources.SourceCounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * O*NET 29.2, ESCO 1.1.1, the wages of May 2024, the projections of 2024-34 and the seed
 * in one graph of a whole service. The expected figures are those of the publishers'
 * files, counted without this project.
 */
class ReleasesTests {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static @Nullable Path directory;

	private static @Nullable ConfigurableApplicationContext service;

	@BeforeAll
	static void importEverything() throws IOException, InterruptedException {
		List<Path> onet = RealReleases.matching("db_29_2_text.zip");
		List<Path> esco = RealReleases.matching("ESCO dataset - v1.1.1*.zip");
		Path crosswalk = RealReleases.matching("crosswalk_esco_onet.csv").getFirst();
		Path oews = RealReleases.matching("national_M2024_dl.xlsx").getFirst();
		Path projections = RealReleases.matching("Employment Projections.csv").getFirst();
		directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-graphs")), "releases-");
		service = new SpringApplicationBuilder(CareerAtlas.class).run("--server.port=0",
				"--careeratlas.embedded.directory=" + directory);
		awaitTheSeed();
		replace(read(onet, OnetReader::read));
		replace(read(esco, (files) -> EscoReader.read(files, null)));
		OewsReader.read(oews, bean(OccupationCodes.class).codes()).catalogues().forEach(ReleasesTests::replace);
		replace(ProjectionsReader.read(projections, bean(OccupationCodes.class).codes()));
		replace(MappingTable.read(crosswalk));
		bean(CrosswalkRules.class).apply();
	}

	private static CatalogueReading read(List<Path> release, Function<CatalogueFiles, CatalogueReading> reader) {
		try (CatalogueFiles files = CatalogueFiles.open(release)) {
			return reader.apply(files);
		}
	}

	private static void replace(CatalogueReading reading) {
		replace(reading.catalogue());
	}

	private static void replace(Catalogue catalogue) {
		CatalogueChanges changes = bean(Catalogues.class).replace(catalogue);
		assertThat(changes.pending()).isZero();
	}

	private static void awaitTheSeed() {
		await().atMost(PATIENCE).until(() -> bean(GraphReadiness.class).waitingFor() == null);
	}

	@AfterAll
	static void close() throws IOException {
		if (service != null) {
			service.close();
			FileSystemUtils.deleteRecursively(directory);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			1016   ; (:Role {source: 'onet'})
			923    ; (:Role {source: 'onet'} WHERE n.jobZone IN [1, 2, 3, 4, 5])
			879    ; (:Role {source: 'onet'} WHERE EXISTS { (n)-[:REQUIRES]->() })
			923    ; (:Role {source: 'onet'} WHERE EXISTS { (n)-[:RESPONSIBLE_FOR]->() })
			923    ; (:Role {source: 'onet'} WHERE EXISTS { (n)<-[:FROM]-(:Transition) })
			5      ; (:JobZone)
			35     ; (:Skill {source: 'onet', skillKind: 'SKILL'})
			33     ; (:Skill {source: 'onet', skillKind: 'KNOWLEDGE'})
			8768   ; (:Tool {source: 'onet', toolKind: 'SOFTWARE'})
			18105  ; (:Tool {source: 'onet', toolKind: 'EQUIPMENT'})
			155    ; (:Tool {source: 'onet', toolKind: 'SOFTWARE'} WHERE size(n.categories) > 1)
			18796  ; (:Responsibility {source: 'onet', responsibilityKind: 'DUTY'})
			2087   ; (:Responsibility {source: 'onet', responsibilityKind: 'ACTIVITY'})
			18460  ; (:Transition {source: 'onet', basis: 'RELATED_OCCUPATION'})
			4615   ; (:Transition {source: 'onet', tier: 'Primary-Short'})
			4615   ; (:Transition {source: 'onet', tier: 'Primary-Long'})
			9230   ; (:Transition {source: 'onet', tier: 'Supplemental'})
			3007   ; (:Role {source: 'esco'})
			13896  ; (:Skill {source: 'esco'} WHERE n.group IS NULL)
			640    ; (:Skill {source: 'esco', group: true})
			3059   ; (:Skill {source: 'esco', skillKind: 'KNOWLEDGE'} WHERE n.group IS NULL)
			619    ; (:RoleGroup {source: 'esco'})
			426    ; (:RoleGroup {source: 'esco'} WHERE EXISTS { (n)<-[:BROADER]-(:Role) })
			831    ; (:Salary {source: 'oews'})
			5      ; (:Salary {source: 'oews', period: 'HOUR'})
			832    ; (:Outlook {source: 'projections', from: 2024, to: 2034})
			997    ; (:Role {source: 'onet'} WHERE EXISTS { (n)-[:PROJECTED]->() })
			6      ; (:Interest {source: 'onet'})
			6      ; (:WorkValue {source: 'onet'})
			16     ; (:WorkStyle {source: 'onet'})
			41     ; (:PreparationLevel {source: 'onet'})
			858    ; (:Role {source: 'onet'} WHERE EXISTS { (n)-[:PREPARED_BY]->({kind: 'EDUCATION'}) })
			""")
	void nodesAreAsManyAsThePublishersHave(int expected, String pattern) {
		assertThat(number("MATCH " + pattern.replaceFirst("\\(:", "(n:") + " RETURN count(n)")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			30765  ; (:Role)-[:REQUIRES {source: 'onet'}]->(:Skill {skillKind: 'SKILL'})
			29007  ; (:Role)-[:REQUIRES {source: 'onet'}]->(:Skill {skillKind: 'KNOWLEDGE'})
			9241   ; (:Role)-[:REQUIRES {source: 'onet'} WHERE f.level IS NULL]->(:Skill)
			9241   ; (:Role)-[:REQUIRES {notRelevant: true} WHERE f.publishedLevel IS NOT NULL]->(:Skill)
			5538   ; (:Role)-[:SUITS {source: 'onet'}]->(:Interest)
			2322   ; (:Role)-[:SUITS WHERE f.rank IS NOT NULL]->(:Interest)
			5244   ; (:Role)-[:REWARDS {source: 'onet'}]->(:WorkValue)
			14064  ; (:Role)-[:CALLS_FOR {source: 'onet'}]->(:WorkStyle)
			10296  ; (:Role)-[:PREPARED_BY {source: 'onet'}]->(:PreparationLevel {kind: 'EDUCATION'})
			24882  ; (:Role)-[:PREPARED_BY {source: 'onet'}]->(m:PreparationLevel WHERE m.kind <> 'EDUCATION')
			32627  ; (:Role)-[:USES {source: 'onet'}]->(:Tool {toolKind: 'SOFTWARE'})
			41662  ; (:Role)-[:USES {source: 'onet'}]->(:Tool {toolKind: 'EQUIPMENT'})
			11621  ; (:Role)-[:USES {source: 'onet', hot: true}]->(:Tool)
			2320   ; (:Role)-[:USES {source: 'onet', inDemand: true}]->(:Tool)
			18796  ; (:Role)-[:RESPONSIBLE_FOR {source: 'onet'}]->(:Responsibility)
			23233  ; (:Responsibility)-[:PART_OF {source: 'onet'}]->(:Responsibility {responsibilityKind: 'ACTIVITY'})
			18460  ; (:Transition)-[:FROM {source: 'onet'}]->(:Role)
			18460  ; (:Transition)-[:TO {source: 'onet'}]->(:Role)
			123788 ; (:Role)-[:REQUIRES {source: 'esco'}]->(:Skill)
			5898   ; (:Skill)-[:RELATED {source: 'esco'}]->(:Skill)
			20649  ; (:Skill)-[:BROADER {source: 'esco'}]->(:Skill)
			3616   ; (:Role|RoleGroup)-[:BROADER {source: 'esco'}]->(:Role|RoleGroup)
			4210   ; (:Role {source: 'esco'})-[:MATCHES {source: 'crosswalk-onet-esco'}]->(:Role {source: 'onet'})
			43     ; (:RoleGroup {source: 'esco'})-[:MATCHES {source: 'crosswalk-onet-esco'}]->(:Role {source: 'onet'})
			459    ; (:Role)-[:DISPUTED_MATCH {source: 'crosswalk'}]->(:Role)
			996    ; (:Role {source: 'onet'})-[:PAID {source: 'oews'}]->(:Salary {region: 'US', currency: 'USD'})
			""")
	void factsAreAsManyAsThePublishersHaveLessTheOrphans(int expected, String pattern) {
		assertThat(number("MATCH " + pattern.replaceFirst("\\[:", "[f:") + " RETURN count(f)")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2616, esco", "943, onet", "33, seed" })
	void mostRolesMatchOneOfAnotherCatalogue(int expected, String origin) {
		assertThat(number("MATCH (n:Role {origin: '%s'}) WHERE EXISTS { (n)-[:MATCHES]-(:Role) } RETURN count(n)"
			.formatted(origin))).isEqualTo(expected);
	}

	@Test
	void thePublishersWordIsReadFromBothEnds() {
		String matches = "{ role(id: \"%s\") { matches { mapping role { id } evidence { source { id } } } } }";
		graphQl().document(matches.formatted("onet-19-4031.00"))
			.execute()
			.path("role.matches[?(@.mapping == 'NARROW')].evidence[*].source.id")
			.entityList(String.class)
			.contains("crosswalk-onet-esco");
		graphQl().document("{ crosswalkConflicts(first: 1) { totalCount nodes { other statedBy { note } } } }")
			.execute()
			.path("crosswalkConflicts.totalCount")
			.entity(Integer.class)
			.isEqualTo(459);
	}

	@Test
	void everyCuratedRoleIsThere() throws IOException {
		try (Stream<Path> curated = Files.list(Path.of("graph-seed", "roles"))) {
			assertThat(number("MATCH (n:Role {origin: 'seed'}) RETURN count(n)")).isEqualTo((int) curated.count());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			59996 ; (n:Role {source: 'onet'})
			30175 ; (n:Role {source: 'esco'})
			85643 ; (n:Skill {source: 'esco'} WHERE n.group IS NULL)
			""")
	void otherNamesAreThoseOfTheFilesWithoutRepetitions(int expected, String pattern) {
		assertThat(number("MATCH " + pattern + " RETURN sum(size(n.alsoKnownAs))")).isEqualTo(expected);
	}

	@Test
	void whatIsAskedForMostIsWhatThePublishersSay() {
		assertThat(number(
				"MATCH (:Tool {name: 'Microsoft Excel', source: 'onet'})<-[:USES]-(role) RETURN count(DISTINCT role)"))
			.isEqualTo(859);
		assertThat(number("""
				MATCH (role:Role)-[:USES]->(tool:Tool {toolKind: 'SOFTWARE'})
				WITH role, count(DISTINCT tool) AS tools
				RETURN max(tools)
				""")).isEqualTo(425);
		assertThat(number("""
				MATCH (role:Role {source: 'esco'})-[fact:REQUIRES]->()
				WITH role, count(fact) AS skills
				RETURN 1000 * min(skills) + max(skills)
				""")).isEqualTo(4_340);
	}

	/** On this the attribution of a response rests. */
	@Test
	void theIdOfWhatACatalogueBroughtBeginsWithTheCatalogues() {
		List<Record> nodes = rows(
				"MATCH (n:Node) RETURN n.id AS id, coalesce(n.source, '') AS source, n:Source AS isSource");
		assertThat(nodes).hasSizeGreaterThan(80_000).allSatisfy((node) -> {
			if (!node.get("isSource").asBoolean()) {
				assertThat(new Id(node.get("id").asString()).catalogue().map(Id::value).orElse(""))
					.isEqualTo(node.get("source").asString());
			}
		});
	}

	@Test
	void sourcesCountWhatTheGraphHolds() {
		Map<Id, List<KindCount>> counts = bean(SourceCounts.class).bySource();
		var stated = new TreeMap<String, Integer>();
		for (String source : List.of("onet", "esco", "oews", "projections")) {
			counts.getOrDefault(new Id(source), List.of())
				.forEach((count) -> stated.put(source + " " + count.kind(), count.count()));
		}
		var held = new TreeMap<String, Integer>();
		rows("""
				MATCH (n:Node)
				WHERE n.source IS NOT NULL
				UNWIND [label IN labels(n) WHERE NOT label IN ['Node', 'Concept']] AS kind
				RETURN n.source + ' ' + kind AS kind, count(n) AS count
				UNION ALL
				MATCH ()-[f]->()
				WHERE f.source IN ['onet', 'esco', 'oews', 'projections']
				RETURN f.source + ' ' + type(f) AS kind, count(f) AS count
				""").forEach((row) -> held.put(row.get("kind").asString(), row.get("count").asInt()));
		assertThat(stated).isEqualTo(held);
	}

	@Test
	void mostRolesOfEscoHavePayOverTheirMatches() {
		assertThat(number("""
				MATCH (role:Role {source: 'esco'})
				WHERE EXISTS { (role)-[:MATCHES]-(:Role {source: 'onet'})-[:PAID]->(:Salary) }
				RETURN count(role)
				""")).isEqualTo(2606);
		var answer = graphQl().document("""
				{ search(query: "nurse responsible for general care", first: 1) { nodes { ... on Role { transferred {
				  over { mapping role { id } } salaries { low } outlook { openingsAYear } education { share }
				} } } } }
				""").execute();
		String transferred = "search.nodes[0].transferred.";
		answer.path(transferred + "over.mapping").entity(String.class).isEqualTo("EXACT");
		answer.path(transferred + "over.role.id").entity(String.class).isEqualTo("onet-29-1141.00");
		answer.path(transferred + "salaries[*].low").entityList(Integer.class).hasSize(5);
		answer.path(transferred + "outlook.openingsAYear").entity(Double.class).isEqualTo(189.1);
		answer.path(transferred + "education[*].share").entityList(Double.class).hasSize(12);
	}

	@ParameterizedTest
	@MethodSource("org.careeratlas.dashboards.Dashboard#all")
	void eachDashboardIsAnsweredWithoutErrors(Dashboard dashboard) {
		graphQl().document(dashboard.document()).execute().errors().verify();
	}

	/** Somebody from the field would sign these. */
	@ParameterizedTest(name = "{0} to {1}")
	@CsvSource({ "onet-35-9021.00, onet-15-1251.00, MEASURED, 0, 10",
			"onet-31-1121.00, onet-29-1215.00, MEASURED, 40, 80", "onet-29-1141.00, onet-29-1171.00, MEASURED, 90, 100",
			"onet-15-1251.00, onet-15-1252.00, ESTIMATED, 90, 100",
			"onet-35-9021.00, onet-15-1252.00, ESTIMATED, 0, 10",
			"software-engineer, onet-15-1252.00, ESTIMATED, 99, 100",
			"onet-29-2043.00, onet-29-1141.00, ESTIMATED, 90, 100",
			"esco-4910419f-b4af-4f59-b544-9dbebc8a74f0, onet-47-2111.00, ESTIMATED, 99, 100",
			"esco-4910419f-b4af-4f59-b544-9dbebc8a74f0, onet-49-9021.00, ESTIMATED, 90, 100",
			"onet-47-2111.00, esco-5dbb9cf0-b226-402c-a295-2f42ef05ff8b, ESTIMATED, 99, 100" })
	void aMoveStandsWhereOneWouldExpect(String from, String to, String basis, double least, double most) {
		var gap = gap(from, to);
		gap.path("skillGap.basis").entity(String.class).isEqualTo(basis);
		gap.path("skillGap.percentile").entity(Double.class).satisfies((standing) -> {
			assertThat(standing).isBetween(least, most);
		});
	}

	@ParameterizedTest(name = "{0} to {1}")
	@CsvSource({ "onet-55-1011.00, onet-11-1021.00", "onet-11-1021.00, onet-55-1011.00",
			"onet-29-1141.00, product-manager" })
	void whatIsUnknownOfAMoveIsSaidSo(String from, String to) {
		var gap = gap(from, to);
		gap.path("skillGap.transferability").valueIsNull();
		gap.path("skillGap.basis").entity(String.class).isEqualTo("UNKNOWN");
		gap.path("skillGap.problem").entity(String.class).satisfies((problem) -> assertThat(problem).isNotBlank());
		gap.path("skillGap.carriesOver").entityList(Object.class).hasSize(0);
	}

	@Test
	void dishwashersProgramNothing() {
		gap("onet-35-9021.00", "onet-15-1251.00").path("skillGap.toDevelop[0].skill.name")
			.entity(String.class)
			.isEqualTo("Programming");
	}

	private static GraphQlTester.Response gap(String from, String to) {
		return graphQl().document("""
				{ skillGap(from: {role: "%s"}, to: "%s") { transferability basis percentile problem
				    carriesOver { skill { name } } toDevelop { skill { name } } } }
				""".formatted(from, to)).execute();
	}

	@ParameterizedTest
	@CsvSource({ "figma, 16", "microsoft-excel, 863", "jira, 67" })
	void aToolIsOneThingInAllCatalogues(String id, int roles) {
		var answer = graphQl().document("""
				query ($id: ID!, $ids: [ID!]) {
				  tool(id: $id) { roles { totalCount } sameAs { id } }
				  roles(filter: {usesAny: $ids}) { totalCount }
				}
				""").variable("id", id).variable("ids", List.of(id)).execute();
		answer.path("tool.roles.totalCount").entity(Integer.class).isEqualTo(roles);
		answer.path("roles.totalCount").entity(Integer.class).isEqualTo(roles);
		answer.path("tool.sameAs[*].id").entityList(String.class).hasSize(1);
	}

	@Test
	void aSourceHasAllRolesThatItDescribes() {
		graphQl().document("{ roles(filter: {source: [\"onet\"]}) { totalCount } }")
			.execute()
			.path("roles.totalCount")
			.entity(Integer.class)
			.isEqualTo(1016);
	}

	@Test
	void aRoleOfOnetTellsAllThatItsPublisherTells() {
		var answer = graphQl().documentName("onetRole").execute();
		answer.path("roles.nodes[*].name").entityList(String.class).containsExactly("Marketing Managers");
		String role = "roles.nodes[0].";
		answer.path(role + "codes[*].scheme").entityList(String.class).containsExactly("ONET_SOC", "SOC_2018");
		answer.path(role + "alsoKnownAs")
			.entityList(String.class)
			.satisfies((names) -> assertThat(names).hasSizeGreaterThan(20));
		answer.path(role + "preparation.name")
			.entity(String.class)
			.isEqualTo("Job Zone Four: Considerable Preparation Needed");
		answer.path(role + "preparation.education")
			.entity(String.class)
			.satisfies((text) -> assertThat(text).contains("bachelor's degree"));
		answer.path(role + "responsibilityFacts[*].evidence[0].note")
			.entityList(String.class)
			.satisfies((types) -> assertThat(types).contains("Core", "Supplemental"));
		answer.path(role + "responsibilityFacts[*].responsibility.partOf[*].name")
			.entityList(String.class)
			.satisfies((activities) -> assertThat(activities).hasSizeGreaterThan(10));
		answer.path(role + "salaries[*].statistic")
			.entityList(String.class)
			.containsExactly("MEDIAN", "PERCENTILE", "PERCENTILE", "PERCENTILE", "PERCENTILE");
		answer.path(role + "outlook.openingsAYear").entity(Double.class).isEqualTo(34.3);
		answer.path(role + "interests[?(@.rank == 1)].kind").entityList(String.class).containsExactly("ENTERPRISING");
		answer.path(role + "education[*].share").entityList(Double.class).hasSize(12);
		answer.path(role + "workStyles[*].name").entityList(String.class).hasSize(16);
		answer.path(role + "workValues[*].name").entityList(String.class).hasSize(6);
		answer.path(role + "reportedTitles").entityList(String.class).hasSizeGreaterThan(5);
		answer.path(role + "transitions.nodes[*].tier").entityList(String.class).hasSize(20);
		answer.path(role + "evidence[*].source.id").entityList(String.class).containsExactly("onet");
	}

	@Test
	void aRoleOfEscoTellsAllThatItsPublisherTells() {
		var answer = graphQl().documentName("escoRole").execute();
		answer.path("roles.nodes[*].name").entityList(String.class).containsExactly("pastry chef");
		String role = "roles.nodes[0].";
		answer.path(role + "codes[*].scheme").entityList(String.class).containsExactly("ESCO", "ISCO_08");
		answer.path(role + "groups[*].codes[*].code").entityList(String.class).containsExactly("3434");
		answer.path(role + "groups[*].broader[*].codes[*].code").entityList(String.class).containsExactly("343");
		answer.path(role + "regulated").entity(Boolean.class).isEqualTo(false);
		answer.path(role + "alsoKnownAs").entityList(String.class).contains("pastry decorator");
		answer.path(role + "skills.edges[*].necessity")
			.entityList(String.class)
			.satisfies((all) -> assertThat(all).filteredOn("ESSENTIAL"::equals).hasSize(19))
			.satisfies((all) -> assertThat(all).filteredOn("OPTIONAL"::equals).hasSize(12));
		answer.path(role + "evidence[*].source.attribution")
			.entityList(String.class)
			.containsExactly("This service uses the ESCO classification of the European Commission.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "11-2021.00", "11-2021", "ONET_SOC 11-2021.00" })
	void aRoleOfOnetIsFoundByItsCodes(String code) {
		graphQl().document("query ($code: String!) { roles(filter: {code: [$code]}) { nodes { id } } }")
			.variable("code", code)
			.execute()
			.path("roles.nodes[*].id")
			.entityList(String.class)
			.containsExactly("onet-11-2021.00");
	}

	@TestFactory
	Stream<DynamicTest> questionsAreAnsweredAsAnExpertExpects() {
		return ExpertQuestions.tests(bean(ExecutionGraphQlService.class));
	}

	@Test
	void expertsExpectNamesThatThereAre() {
		List<String> names = ExpertQuestions.names();
		assertThat(rows("MATCH (n:Concept) RETURN DISTINCT n.name AS name"))
			.extracting((row) -> row.get("name").asString())
			.containsAll(names);
	}

	@Test
	void theQuestionsForAnalystsHaveAnswers() throws IOException {
		String section = Files.readString(Path.of("src/docs/analyst.md"))
			.split("## Questions over the public catalogues")[1];
		List<String> questions = section.split("```graphql\n")[1].split("```")[0].lines().toList();
		assertThat(questions).hasSizeGreaterThan(5)
			.allSatisfy((question) -> graphQl().document(question).execute().errors().verify());
	}

	/**
	 * The list was known while the search was tuned: it tells nothing of new searches.
	 */
	@Test
	void searchesFindWhatPeopleMean() throws IOException {
		var wrong = new ArrayList<String>();
		List<JudgedSearch> searches = JudgedSearch.read(JudgedSearch.FILE);
		for (JudgedSearch search : searches) {
			List<String> names = graphQl()
				.document("query ($typed: String!, $kind: ConceptKind!) "
						+ "{ search(query: $typed, kinds: [$kind], first: 3) { nodes { name } } }")
				.variable("typed", search.typed())
				.variable("kind", search.kind())
				.execute()
				.path("search.nodes[*].name")
				.entityList(String.class)
				.hasSizeGreaterThan(0)
				.get();
			if (search.rank(names) != 0) {
				wrong.add("%s: %s".formatted(search.typed(), names));
			}
		}
		assertThat(wrong).hasSizeLessThan(searches.size() * 6 / 100);
	}

	/** The crosswalk's exact matches are the truth, and are not used. */
	@Test
	void titlesOfOnetLeadToTheirRolesOfEsco() {
		var truth = new TreeMap<String, List<String>>();
		rows("""
				MATCH (esco:Role {source: 'esco'})-[m:MATCHES {source: 'crosswalk-onet-esco', mapping: 'EXACT'}]-(onet:Role)
				RETURN onet.name AS title, collect(esco.id) AS ids
				""")
			.forEach((row) -> truth.put(row.get("title").asString(), row.get("ids").asList(Value::asString)));
		assertThat(truth).hasSizeGreaterThan(400);
		double reciprocal = 0;
		int inTen = 0;
		for (var expected : truth.entrySet()) {
			List<String> ids = graphQl()
				.document("query ($title: String!) "
						+ "{ normalizeTitle(title: $title, sources: [\"esco\"], first: 10) { role { id } } }")
				.variable("title", expected.getKey())
				.execute()
				.path("normalizeTitle[*].role.id")
				.entityList(String.class)
				.get();
			int rank = IntStream.range(0, ids.size())
				.filter((i) -> expected.getValue().contains(ids.get(i)))
				.findFirst()
				.orElse(Integer.MAX_VALUE - 1);
			reciprocal += 1.0 / (rank + 1);
			inTen += (rank < 10) ? 1 : 0;
		}
		assertThat(reciprocal / truth.size()).isGreaterThan(0.75);
		assertThat((double) inTen / truth.size()).isGreaterThan(0.92);
	}

	private static int number(String statement) {
		return rows(statement).getFirst().get(0).asInt();
	}

	private static List<Record> rows(String statement) {
		return bean(Driver.class).executableQuery(statement).execute().records();
	}

	private static ExecutionGraphQlServiceTester graphQl() {
		return ExecutionGraphQlServiceTester.builder(bean(ExecutionGraphQlService.class))
			.responseTimeout(PATIENCE)
			.build();
	}

	private static <T> T bean(Class<T> type) {
		return Objects.requireNonNull(service).getBean(type);
	}

}
