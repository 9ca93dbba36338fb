package org.careeratlas.concepts;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.StatementLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Two bakers share national figures, one of them has figures in a state and an area, and
 * an actor is paid by the hour.
 */
@AtlasTest
@TestInstance(Lifecycle.PER_CLASS)
class SalariesTests {

	private static final String FIGURES = """
			statistic percentile low high exactLow exactHigh bound openEnded period sharedBy region
			regionCode { scheme code } regionName evidence { note }
			""";

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private GraphEdits graph;

	@BeforeAll
	void addPay() {
		this.graph
			.run("""
					UNWIND ['baker', 'pastry-baker', 'actor'] AS name
					CREATE (:Node:Concept:Role {id: 'test-' + name, name: name, nameKey: name, roleKind: 'POSITION',
					  family: 'Stage and bread', origin: 'test'})
					WITH count(*) AS roles
					UNWIND [['US', 'ISO_3166', 'YEAR', 50000.4, [10, 25, 75, 90], [30000.0, 40000.0, 60000.0, 239200.0]],
					    ['US-CA', 'ISO_3166', 'YEAR', 60000.0, [], []], ['31080', 'OEWS_AREA', 'YEAR', 70000.0, [], []],
					    ['US', 'ISO_3166', 'HOUR', 23.33, [90], [115.0]]] AS pay
					CREATE (:Node:Salary {id: 'test-' + pay[0] + pay[2], component: 'BASE', statistic: 'MEDIAN', low: pay[3],
					  high: pay[3], openEnded: false, approximate: false, currency: 'USD', period: pay[2], region: pay[0],
					  regionScheme: pay[1], regionName: 'In ' + pay[0], percentiles: pay[4], amounts: pay[5],
					  bounds: [percentile IN pay[4] | percentile = 90], origin: 'test'})
					WITH count(*) AS figures
					UNWIND [['baker', 'USYEAR'], ['pastry-baker', 'USYEAR'], ['actor', 'USHOUR']] AS paid
					MATCH (role:Role {id: 'test-' + paid[0]}), (pay:Salary {id: 'test-' + paid[1]})
					CREATE (role)-[:PAID {source: 'career-atlas-editors', basis: 'SURVEY', note: 'Shared.'}]->(pay)
					WITH count(*) AS facts
					UNWIND ['US-CAYEAR', '31080YEAR'] AS local
					MATCH (role:Role {id: 'test-baker'}), (pay:Salary {id: 'test-' + local})
					CREATE (role)-[:PAID_LOCALLY {source: 'career-atlas-editors', basis: 'SURVEY'}]->(pay)
					""");
	}

	@AfterAll
	void removeIt() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void aFigureAndItsPercentilesAreSalariesMedianFirst() {
		assertThat(salaries("baker", "")).extracting(Pay::statistic, Pay::percentile, Pay::low, Pay::bound)
			.containsExactly(tuple("MEDIAN", null, 50_000, false), tuple("PERCENTILE", 10, 30_000, false),
					tuple("PERCENTILE", 25, 40_000, false), tuple("PERCENTILE", 75, 60_000, false),
					tuple("PERCENTILE", 90, 239_200, true));
		assertThat(salaries("pastry-baker", "").getFirst())
			.isEqualTo(new Pay("MEDIAN", null, 50_000, 50_000, 50_000.4, 50_000.4, false, false, "YEAR", 2, "US",
					new Code("ISO_3166", "US"), "In US", List.of(new Note("Shared."))));
	}

	@Test
	void hourlyPayKeepsItsCents() {
		assertThat(salaries("actor", "")).extracting(Pay::period, Pay::low, Pay::exactLow, Pay::sharedBy)
			.containsExactly(tuple("HOUR", 23, 23.33, 1), tuple("HOUR", 115, 115.0, 1));
	}

	@ParameterizedTest
	@CsvSource({ "US-CA, ISO_3166, 60000", "us-ca, ISO_3166, 60000", "31080, OEWS_AREA, 70000" })
	void aRegionHasItsOwnFigures(String region, String scheme, int amount) {
		Pay pay = salaries("baker", "(region: \"%s\")".formatted(region)).getFirst();
		assertThat(pay.low()).isEqualTo(amount);
		assertThat(pay.regionCode().scheme()).isEqualTo(scheme);
		assertThat(salaries("pastry-baker", "(region: \"%s\")".formatted(region))).isEmpty();
	}

	@Test
	void aNationIsARegion() {
		assertThat(salaries("baker", "(region: \"US\")")).isEqualTo(salaries("baker", "")).hasSize(5);
		assertThat(salaries("baker", "(region: \"DE\")")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "California", "", "US-", "1", "ISO_3166 US" })
	void aRegionThatIsNoCodeIsRefused(String region) {
		ask("{ role(id: \"test-baker\") { salaries(region: \"%s\") { low } } }".formatted(region)).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST"))
				.satisfies((error) -> assertThat(error.getMessage()).contains("US-CA")));
	}

	/** Tried again if the service itself has read pay in between, for its snapshots. */
	@Test
	void eachRegionIsReadForAllRolesAtOnce() {
		await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
			this.graph.touch();
			try (var log = StatementLog.open()) {
				ask("""
						{ roles(first: 100) { nodes { salaries { low } state: salaries(region: "US-CA") { low }
						  area: salaries(region: "31080") { low } } } }
						""").errors().verify();
				assertThat(log.statements()).hasSize(1 + 3);
			}
		});
	}

	@Test
	void rolesAreOrderedByTheirYearlyMedianThoseWithoutOneLast() {
		assertThat(ordered("DESC", 2, null)).containsExactly("test-baker", "test-pastry-baker");
		assertThat(ordered("ASC", 100, null)).startsWith("test-baker", "test-pastry-baker")
			.contains("test-actor", "product-manager");
		String cursor = ask("{ roles(orderBy: {field: PAY, direction: DESC}, first: 1) { pageInfo { endCursor } } }")
			.path("roles.pageInfo.endCursor")
			.entity(String.class)
			.get();
		assertThat(ordered("DESC", 1, cursor)).containsExactly("test-pastry-baker");
	}

	@Test
	void onlyAYearOfPayReachesAnAmount() {
		assertThat(reaching(239_200)).containsExactly("test-baker", "test-pastry-baker");
		assertThat(reaching(239_201)).isEmpty();
		assertThat(reaching(20)).doesNotContain("test-actor");
	}

	private List<Pay> salaries(String role, String arguments) {
		return ask("{ role(id: \"test-%s\") { salaries%s { %s } } }".formatted(role, arguments, FIGURES))
			.path("role.salaries")
			.entityList(Pay.class)
			.get();
	}

	private List<String> ordered(String direction, int first, @Nullable String after) {
		return this.graphQl.document(
				"query ($first: Int, $after: String) { roles(orderBy: {field: PAY, direction: %s}, first: $first, after: $after) { nodes { id } } }"
					.formatted(direction))
			.variable("first", first)
			.variable("after", after)
			.execute()
			.path("roles.nodes[*].id")
			.entityList(String.class)
			.get();
	}

	private List<String> reaching(int amount) {
		return this.graphQl.documentName("roles")
			.variable("filter", Map.of("family", List.of("Stage and bread"), "salaryAtLeast", amount))
			.execute()
			.path("roles.nodes[*].id")
			.entityList(String.class)
			.get();
	}

	private GraphQlTester.Response ask(String document) {
		return this.graphQl.document(document).execute();
	}

	private record Code(String scheme, String code) {
	}

	private record Note(String note) {
	}

	private record Pay(String statistic, @Nullable Integer percentile, int low, int high, double exactLow,
			double exactHigh, boolean bound, boolean openEnded, String period, int sharedBy, String region,
			Code regionCode, @Nullable String regionName, List<Note> evidence) {
	}

}
