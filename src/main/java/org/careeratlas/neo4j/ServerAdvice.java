package org.careeratlas.neo4j;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Tells operators which server was tried and what to set when it cannot be used. Clients
 * do not see the address.
 */
@Component
public class ServerAdvice {

	/** Failures of TLS have no such code. */
	private static final String REFUSED = "Neo.ClientError.Security.";

	private static final String NO_DATABASE = "Neo.ClientError.Database.DatabaseNotFound";

	private final URI server;

	ServerAdvice(Neo4jConnectionDetails connection) {
		this.server = connection.getUri();
	}

	/** Returns advice if the failure is that the server cannot be used. */
	public Optional<String> on(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			switch (cause) {
				case SecurityException refusal when refusal.code().startsWith(REFUSED) -> {
					return Optional
						.of("Neo4j at %s refuses the credentials: set SPRING_NEO4J_AUTHENTICATION_USERNAME and "
							.formatted(this.server) + "SPRING_NEO4J_AUTHENTICATION_PASSWORD");
				}
				case ServiceUnavailableException _ -> {
					return Optional
						.of(("Neo4j at %s cannot be reached: start it, or set SPRING_NEO4J_URI to the address "
								+ "of another server, with SPRING_NEO4J_AUTHENTICATION_USERNAME and "
								+ "SPRING_NEO4J_AUTHENTICATION_PASSWORD")
							.formatted(this.server));
				}
				case Neo4jException missing when missing.code().equals(NO_DATABASE) -> {
					return Optional.of("Neo4j at %s does not have the home database of the user: create it, or name "
						.formatted(this.server) + "another with ALTER USER ... SET HOME DATABASE");
				}
				case ClientException busy when busy.getCause() instanceof TimeoutException -> {
					return Optional.of("Neo4j at %s lets nobody connect in time, or all connections are in use"
						.formatted(this.server));
				}
				default -> {
				}
			}
		}
		return Optional.empty();
	}

}
