package org.careeratlas.neo4j;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Config;
import org.neo4j.driver.Config.ConfigBuilder;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Remembers how the driver of the service is configured, for another one. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DriverSettings implements ConfigBuilderCustomizer {

	private @Nullable ConfigBuilder settings;

	@Override
	public void customize(ConfigBuilder settings) {
		this.settings = settings;
	}

	/**
	 * Returns the same settings with fewer connections. The driver of the service must
	 * have been created.
	 */
	Config withConnections(int maximum) {
		return Objects.requireNonNull(this.settings).withMaxConnectionPoolSize(maximum).build();
	}

}
