package org.careeratlas.neo4j;

import java.nio.file.Path;

import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

@AtlasTest
@DisabledIfSystemProperty(named = "careeratlas.test.database", matches = "container",
		disabledReason = "no engine is embedded then")
class EmbeddedNeo4jTests {

	@Test
	void aSecondServiceOnTheSameDirectoryIsToldThatItIsInUse(@Autowired EmbeddedNeo4jProperties properties) {
		assertThatExceptionOfType(DirectoryInUseException.class)
			.isThrownBy(() -> EmbeddedNeo4j.start(properties).close())
			.withMessage("The graph in %s is in use by another process", properties.directory().toAbsolutePath());
	}

	@Test
	void theAdviceNamesTheWaysOut() {
		var failure = new DirectoryInUseException(Path.of("data"), new IllegalStateException("locked"));
		assertThat(new DirectoryInUseFailureAnalyzer().analyze(failure)).isNotNull()
			.extracting(FailureAnalysis::getAction, as(STRING))
			.contains("careeratlas.embedded.directory", "spring.neo4j.uri");
	}

}
