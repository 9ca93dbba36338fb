package org.careeratlas.testing;

import java.nio.file.Files;
import java.nio.file.Path;

import org.careeratlas.neo4j.GraphReadiness;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@AtlasTest
class AtlasTestTests {

	@Autowired
	private ApplicationContext context;

	@Test
	void theGraphIsSeededBeforeTheFirstTest(@Autowired GraphReadiness readiness, @Autowired Driver driver) {
		assertThat(readiness.waitingFor()).isNull();
		assertThat(driver.executableQuery("MATCH (r:Role) RETURN count(r) AS roles")
			.execute()
			.records()
			.getFirst()
			.get("roles")
			.asInt()).isPositive();
	}

	@Test
	void theDatabaseIsTheOneThatTheBuildNames(
			@Autowired ObjectProvider<org.testcontainers.neo4j.Neo4jContainer> container) {
		assertThat(container.stream()).hasSize(TestDatabase.isContainer() ? 1 : 0);
		assertThat(this.context.containsBean("embeddedNeo4j")).isNotEqualTo(TestDatabase.isContainer());
	}

	@Test
	void theEmbeddedGraphIsInADirectoryOfItsOwn() {
		String directory = this.context.getEnvironment().getProperty("careeratlas.embedded.directory", "none");
		assertThat(Files.exists(Path.of(directory, "data", "databases"))).isNotEqualTo(TestDatabase.isContainer());
	}

	@Test
	void graphQlAnswersInProcessAndOverHttp(@Autowired ExecutionGraphQlServiceTester inProcess,
			@Autowired HttpGraphQlTester http) {
		for (GraphQlTester tester : new GraphQlTester[] { inProcess, http }) {
			tester.document("{ __typename }").execute().path("__typename").entity(String.class).isEqualTo("Query");
		}
	}

}
