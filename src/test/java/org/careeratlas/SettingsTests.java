package org.careeratlas;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/** Settings that make no sense stop the start, with a sentence that names them. */
class SettingsTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withUserConfiguration(Settings.class);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			careeratlas.limits.body=0B              | careeratlas.limits.body must be greater than zero, but is 0B
			careeratlas.limits.body=2GB             | careeratlas.limits.body must be less than 2GB
			careeratlas.limits.body-time=0s         | careeratlas.limits.body-time must be greater than zero
			careeratlas.limits.deadline=0s          | careeratlas.limits.deadline must be greater than zero, but is PT0S
			careeratlas.limits.deadline=-4500ms     | careeratlas.limits.deadline must be greater than zero
			careeratlas.limits.depth=0              | careeratlas.limits.depth must be greater than zero, but is 0
			careeratlas.limits.fields=-1            | careeratlas.limits.fields must be greater than zero, but is -1
			careeratlas.limits.aliases=-1           | careeratlas.limits.aliases must not be negative, but is -1
			careeratlas.limits.definitions=0        | careeratlas.limits.definitions must be greater than zero
			careeratlas.limits.cost=-50000           | careeratlas.limits.cost must be greater than zero
			careeratlas.limits.heavy=0              | careeratlas.limits.heavy must be greater than zero
			careeratlas.limits.patience=0s          | careeratlas.limits.patience must be greater than zero
			careeratlas.limits.requests=0           | careeratlas.limits.requests must be greater than zero
			careeratlas.limits.subscriptions=0      | careeratlas.limits.subscriptions must be greater than zero
			careeratlas.limits.connections=0        | careeratlas.limits.connections must be greater than zero
			careeratlas.limits.stale=-1s            | careeratlas.limits.stale must not be negative
			careeratlas.graph.read-timeout=999ms    | careeratlas.graph.read-timeout must be at least one second
			careeratlas.graph.near-cache=-1MB       | careeratlas.graph.near-cache must not be negative
			careeratlas.embedded.page-cache=1MB     | careeratlas.embedded.page-cache must be at least 8MB
			careeratlas.server.patience=-2s         | careeratlas.server.patience must be greater than zero
			careeratlas.ui.frame-ancestors=a; b     | careeratlas.ui.frame-ancestors must be sources
			careeratlas.seed.location=              | careeratlas.seed.location must not be empty
			""")
	void nonsenseStopsTheStart(String setting, String sentence) {
		this.context.withPropertyValues(setting)
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageStartingWith(sentence));
	}

	@ParameterizedTest
	@ValueSource(strings = { "careeratlas.limits.aliases=0", "careeratlas.limits.depth=1",
			"careeratlas.graph.near-cache=0B", "careeratlas.graph.read-timeout=1s",
			"careeratlas.ui.frame-ancestors=https://a.example https://b.example" })
	void whatMakesSenseIsAccepted(String setting) {
		this.context.withPropertyValues(setting).run((context) -> assertThat(context).hasNotFailed());
	}

	@Configuration(proxyBeanMethods = false)
	@ConfigurationPropertiesScan("org.careeratlas")
	static class Settings {

	}

}
