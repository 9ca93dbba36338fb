package org.careeratlas.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Value;
import org.neo4j.driver.internal.security.InternalAuthToken;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** The settings by which another process reaches the database of this one. */
public final class ServerSettings {

	private ServerSettings() {
	}

	/** Returns the settings by their names. */
	public static Map<String, String> of(Neo4jConnectionDetails database) {
		var settings = new HashMap<String, String>();
		settings.put("spring.neo4j.uri", database.getUri().toString());
		if (database.getAuthToken() instanceof InternalAuthToken token && token.toMap().containsKey("principal")) {
			settings.put("spring.neo4j.authentication.username", text(token, "principal"));
			settings.put("spring.neo4j.authentication.password", text(token, "credentials"));
		}
		return settings;
	}

	private static String text(InternalAuthToken token, String key) {
		Value value = Objects.requireNonNull(token.toMap().get(key));
		return value.asString();
	}

}
