package org.careeratlas.neo4j;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.neo4j.driver.AuthTokenManager;
import org.neo4j.driver.AuthTokenManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Checks whether the database answers within two seconds, over a connection of its own,
 * since all others may be in use. The name of the bean replaces the indicator of Spring
 * Boot, which waits for as long as a server hangs.
 */
@Component("neo4jHealthIndicator")
class DatabaseHealth implements HealthIndicator, DisposableBean {

	private static final int TIMEOUT_SECONDS = 2;

	/** One for a check, and one while a connection that hangs is being dropped. */
	private static final int CONNECTIONS = 2;

	private final Driver driver;

	/**
	 * Creates a driver that is configured like the service's.
	 * @param driver that of the service, which is created first
	 */
	@Autowired
	DatabaseHealth(Driver driver, DriverSettings settings, Neo4jConnectionDetails database) {
		this(GraphDatabase.driver(database.getUri(), tokens(database), settings.withConnections(CONNECTIONS)));
	}

	private DatabaseHealth(Driver driver) {
		this.driver = driver;
	}

	private static AuthTokenManager tokens(Neo4jConnectionDetails database) {
		AuthTokenManager manager = database.getAuthTokenManager();
		return (manager != null) ? manager : AuthTokenManagers.basic(database::getAuthToken);
	}

	@Override
	public Health health() {
		var answer = new FutureTask<>(this::serverAgent);
		Thread.ofVirtual().name("database-health").start(answer);
		try {
			return Health.up().withDetail("server", answer.get(TIMEOUT_SECONDS, TimeUnit.SECONDS)).build();
		}
		catch (TimeoutException ex) {
			return Health.down().withDetail("reason", "no answer within %d s".formatted(TIMEOUT_SECONDS)).build();
		}
		catch (ExecutionException ex) {
			return Health.down(ex).build();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Health.unknown().build();
		}
		finally {
			// The interrupt makes the driver drop a hanging connection
			answer.cancel(true);
		}
	}

	private String serverAgent() {
		try {
			return queryAgent();
		}
		catch (ServiceUnavailableException | SessionExpiredException ex) {
			// A pooled connection may have died since its last use
			return queryAgent();
		}
	}

	private String queryAgent() {
		try (var session = this.driver.session()) {
			return session.run("RETURN 1").consume().server().agent();
		}
	}

	@Override
	public void destroy() {
		this.driver.close();
	}

}
