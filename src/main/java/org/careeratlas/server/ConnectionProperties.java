package org.careeratlas.server;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Limits of connections, under {@code careeratlas.limits}.
 *
 * @param connections maximum number of connections of one address
 */
@ConfigurationProperties("careeratlas.limits")
record ConnectionProperties(@DefaultValue("500") int connections) {

	ConnectionProperties {
		Assert.isTrue(connections > 0,
				() -> "careeratlas.limits.connections must be greater than zero, but is " + connections);
	}

}
