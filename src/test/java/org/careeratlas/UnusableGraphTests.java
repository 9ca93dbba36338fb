package org.careeratlas;

import java.util.List;
import java.util.Map;

import org.careeratlas.command.CommandLineInterface;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.RawHttp;
import org.careeratlas.testing.RunningAtlas;
import org.careeratlas.testing.ServerSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** What is wrong with a graph or with its settings is said in one line. */
@AtlasTest
@DisabledIfSystemProperty(named = "careeratlas.test.database", matches = "container",
		disabledReason = "the embedded engine is spoken to as any server would be")
@ExtendWith(OutputCaptureExtension.class)
class UnusableGraphTests {

	private static final String DATABASE = "spring.data.neo4j.database";

	private static final String USER = "spring.neo4j.authentication.username";

	private static final String STACK_TRACE = "\tat ";

	private Map<String, String> settings;

	@BeforeEach
	void nameTheServer(@Autowired Neo4jConnectionDetails server) {
		this.settings = ServerSettings.of(server);
		this.settings.forEach(System::setProperty);
	}

	@AfterEach
	void forgetTheServer() {
		this.settings.keySet().forEach(System::clearProperty);
		System.clearProperty(DATABASE);
	}

	/** A wrong name, since a wrong password would lock out the others for a while. */
	@Test
	void credentialsThatAreRefused(CapturedOutput output) throws Exception {
		System.setProperty(USER, "nobody");
		assertThatItIsTold("refuses the credentials", output);
	}

	@Test
	void aGraphOfANewerRelease(@Autowired Driver driver, CapturedOutput output) throws Exception {
		driver.executableQuery("CREATE (:__Neo4jMigration {version: '9999'})").execute();
		try {
			assertThatItIsTold("start a newer release", output);
		}
		finally {
			driver.executableQuery("MATCH (newer:__Neo4jMigration {version: '9999'}) DELETE newer").execute();
		}
	}

	@Test
	void aDatabaseThatIsNotTheUsersOwn(CapturedOutput output) {
		System.setProperty(DATABASE, "nowhere");
		assertThatException().isThrownBy(() -> RunningAtlas.start(new SpringApplicationBuilder()).close());
		assertThat(CommandLineInterface.run("sources")).isEqualTo(2);
		assertThat(lines(output, "SET HOME DATABASE nowhere")).hasSize(2);
		assertThat(output).doesNotContain(STACK_TRACE);
	}

	/** The service waits and tells it once; a command ends with it. */
	private static void assertThatItIsTold(String sentence, CapturedOutput output) throws Exception {
		try (var atlas = RunningAtlas.start(new SpringApplicationBuilder())) {
			var http = new RawHttp(atlas.address().getPort());
			for (int i = 0; i < 3; i++) {
				assertThat(http.ask("{ __typename }").codes()).containsExactly("UNAVAILABLE");
				assertThat(http.get("/actuator/health/readiness").status()).isEqualTo(503);
				assertThat(http.get("/actuator/health/liveness").status()).isEqualTo(200);
				Thread.sleep(1_000);
			}
		}
		assertThat(lines(output, sentence)).hasSize(1);
		assertThat(CommandLineInterface.run("sources")).isEqualTo(4);
		assertThat(lines(output, sentence)).hasSize(2);
		assertThat(output).doesNotContain(STACK_TRACE);
	}

	private static List<String> lines(CapturedOutput output, String sentence) {
		return output.getAll().lines().filter((line) -> line.contains(sentence)).toList();
	}

}
