package org.careeratlas.neo4j;

import java.net.URI;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says how to configure a server if none is configured and no engine is embedded. */
@Component
class DefaultServerNotice {

	private static final Logger logger = LoggerFactory.getLogger(DefaultServerNotice.class);

	private static final URI DEFAULT = URI.create("bolt://localhost:7687");

	DefaultServerNotice(Neo4jConnectionDetails database, Environment environment) {
		if (database.getUri().equals(DEFAULT) && !environment.containsProperty("spring.neo4j.uri")) {
			logger.warn(
					"No Neo4j server is configured and none is embedded, so one is expected at {}; configure another with "
							+ "SPRING_NEO4J_URI, SPRING_NEO4J_AUTHENTICATION_USERNAME and _PASSWORD",
					DEFAULT);
		}
	}

}
