package org.careeratlas.database;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers within two seconds; named so that it replaces Boot's,
 * which waits for as long as a hanging server does not.
 */
@Component("neo4jHealthIndicator")
class DatabaseHealth implements HealthIndicator {

	private static final int PATIENCE_SECONDS = 2;

	private final Driver driver;

	DatabaseHealth(Driver driver) {
		this.driver = driver;
	}

	@Override
	public Health health() {
		var answer = new FutureTask<>(this::server);
		Thread.ofVirtual().name("database-health").start(answer);
		try {
			return Health.up().withDetail("server", answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).build();
		}
		catch (TimeoutException ex) {
			return Health.down().withDetail("reason", "no answer within %d s".formatted(PATIENCE_SECONDS)).build();
		}
		catch (ExecutionException ex) {
			return Health.down(ex).build();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Health.unknown().build();
		}
		finally {
			answer.cancel(true); // its interrupt makes the driver drop a connection that
									// hangs
		}
	}

	private String server() {
		try {
			return ask();
		}
		catch (ServiceUnavailableException | SessionExpiredException ex) {
			return ask(); // a pooled connection may have died since its last use
		}
	}

	private String ask() {
		try (var session = this.driver.session()) {
			return session.run("RETURN 1").consume().server().agent();
		}
	}

}
