package org.careeratlas;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.catalogue.Catalogues;
import org.careeratlas.model.Id;
import org.careeratlas.neo4j.GraphReadiness;
import org.careeratlas.neo4j.GraphVersion;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.RunningAtlas;
import org.careeratlas.testing.StatementLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Three instances on one graph: what one of them changes, or somebody else does. */
@AtlasTest
@DisabledIfSystemProperty(named = "careeratlas.test.database", matches = "container",
		disabledReason = "the others speak to the embedded engine as they would to any server")
class SeveralInstancesTests {

	private static final Id BAKER = new Id("several-baker");

	private static final Id KNEADING = new Id("several-kneading");

	private static final NodeRow ROLE = new NodeRow(BAKER, List.of("Role", "Concept"),
			Map.of("name", "Baker", "nameKey", "baker", "roleKind", "POSITION"));

	private static final NodeRow SKILL = new NodeRow(KNEADING, List.of("Skill", "Concept"),
			Map.of("name", "Kneading", "nameKey", "kneading", "skillKind", "SKILL"));

	private static final FactRow REQUIREMENT = new FactRow(BAKER, "REQUIRES", KNEADING, Map.of("importance", 80.0,
			"necessity", "ESSENTIAL", "source", "career-atlas-editors", "basis", "EDITORIAL"));

	private static final String CHANGED = """
			{ role(id: "several-baker") { name skills(first: 50) { nodes { id } } }
			  skillGap(from: {profile: {skills: []}}, to: "several-baker") {
			    toDevelop { skill { id } } } }""";

	private static final String OTHER = "{ role(id: \"project-manager\") { name skills(first: 50) { nodes { id } } } }";

	private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

	/** Some checks of each instance. */
	private static final Duration A_WHILE = Duration.ofSeconds(4);

	@Autowired
	private Neo4jConnectionDetails server;

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private Driver driver;

	@BeforeEach
	void add() {
		replace(List.of(ROLE, SKILL), List.of(REQUIREMENT));
	}

	@AfterEach
	void remove() {
		replace(List.of(), List.of());
	}

	private void replace(List<NodeRow> nodes, List<FactRow> facts) {
		this.catalogues.replace(new Catalogue("test-several", nodes, facts));
	}

	@Test
	void aChangeIsSeenByAllAndLeavesTheRest() throws Exception {
		try (var second = start(); var third = start()) {
			ask(CHANGED);
			ask(OTHER);
			assertThat(ask(CHANGED)).contains(KNEADING.value());
			assertThat(second.ask(CHANGED).body().toString()).contains(KNEADING.value());
			assertThat(third.ask(CHANGED).body().toString()).contains(KNEADING.value());
			replace(List.of(ROLE, SKILL), List.of());
			assertThat(ask(CHANGED)).doesNotContain(KNEADING.value());
			try (var log = StatementLog.open()) {
				ask(OTHER);
				assertThat(log.statements()).isEmpty();
			}
			await().atMost(TWO_SECONDS).until(() -> !second.ask(CHANGED).body().toString().contains(KNEADING.value()));
			await().atMost(TWO_SECONDS).until(() -> !third.ask(CHANGED).body().toString().contains(KNEADING.value()));

			this.driver.executableQuery("MATCH (role:Role {id: 'several-baker'}) SET role.name = 'Somebody'").execute();
			for (Callable<String> instance : List.<Callable<String>>of(() -> ask(CHANGED),
					() -> second.ask(CHANGED).body().toString(), () -> third.ask(CHANGED).body().toString())) {
				await().atMost(TWO_SECONDS).until(() -> instance.call().contains("Somebody"));
			}
		}
	}

	@Test
	void oneThatStartsAndLosesTheGraphCausesNoWorkInAnother(@Autowired GraphVersion version,
			@Autowired MeterRegistry metrics) throws Exception {
		ask(CHANGED);
		Thread.sleep(A_WHILE);
		String before = version.fetch();
		long computed = computed(metrics);
		for (int i = 0; i < 2; i++) {
			try (var another = start()) {
				another.part(GraphReadiness.class).waitFor("a test");
				another.whenReady();
			}
		}
		Thread.sleep(A_WHILE);
		assertThat(version.fetch()).isEqualTo(before);
		assertThat(computed(metrics)).isEqualTo(computed);
	}

	private RunningAtlas start() {
		return RunningAtlas.over(this.server).whenReady();
	}

	private String ask(String query) {
		return this.graphQl.document(query).execute().path("").entity(Object.class).get().toString();
	}

	private static long computed(MeterRegistry metrics) {
		return metrics.find("careeratlas.derived.time").timers().stream().mapToLong(Timer::count).sum();
	}

}
