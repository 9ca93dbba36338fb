package org.careeratlas.neo4j;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Settings for the database server, under {@code careeratlas.server}.
 *
 * @param patience time to wait for a connection to open, and for a pooled one to become
 * free
 */
@ConfigurationProperties("careeratlas.server")
record ServerProperties(@DefaultValue("2s") Duration patience) {

	ServerProperties {
		Assert.isTrue(patience.toMillis() > 0,
				() -> "careeratlas.server.patience must be greater than zero, but is " + patience);
	}

}
