package org.careeratlas.graphql;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What fails again and again is told twice. */
@ExtendWith(OutputCaptureExtension.class)
class FailureLogTests {

	private final FailureLog log = new FailureLog(LoggerFactory.getLogger(FailureLogTests.class),
			Duration.ofMillis(500));

	@Test
	void aFailureIsLoggedOnceAndThenCounted(CapturedOutput output) {
		for (int i = 0; i < 8; i++) {
			this.log.warn("It rains");
		}
		this.log.warn("It snows");
		await().untilAsserted(() -> assertThat(output).contains("It rains (7 times more within a minute)"));
		assertThat(output.getAll().lines().filter((line) -> line.contains("It rains"))).hasSize(2);
		assertThat(output.getAll().lines().filter((line) -> line.contains("It snows"))).hasSize(1);
	}

}
