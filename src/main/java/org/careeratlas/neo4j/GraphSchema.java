package org.careeratlas.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Applies the constraints and indexes that the service relies on, as versioned
 * migrations. Only one process at a time migrates; whether there is anything to migrate
 * is looked up without the lock.
 */
@Component
public class GraphSchema {

	private static final Logger logger = LoggerFactory.getLogger(GraphSchema.class);

	private static final String LOCATION = "classpath:neo4j/migrations";

	private static final Duration LOCK_EXPIRY = Duration.ofSeconds(30);

	/** Time to wait for others beyond the expiry of a lock. */
	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private static final Duration PAUSE = Duration.ofMillis(500);

	private final Driver driver;

	private final Duration lockExpiry;

	private Lock observed = new Lock("", Instant.MIN);

	@Autowired
	GraphSchema(Driver driver) {
		this(driver, LOCK_EXPIRY);
	}

	GraphSchema(Driver driver, Duration lockExpiry) {
		this.driver = driver;
		this.lockExpiry = lockExpiry;
	}

	/**
	 * Migrates the schema of the database unless it is up to date. Waits for another
	 * process that does so, and breaks the lock of one that died.
	 * @throws GraphUnavailableException if another process does not come to an end, or if
	 * a newer version of this service has migrated the graph
	 */
	public synchronized void migrate() {
		Instant end = Instant.now().plus(this.lockExpiry).plus(PATIENCE);
		while (!isUpToDate() && !apply()) {
			if (Instant.now().isAfter(end)) {
				throw new GraphUnavailableException(
						"Another process has been preparing the graph's schema for %d s: wait for it, or stop it"
							.formatted(this.lockExpiry.plus(PATIENCE).toSeconds()),
						null);
			}
			pause();
		}
		breakAbandonedLock();
	}

	/**
	 * Breaks the lock that was there when the schema was up to date, once it counts as
	 * abandoned; to be called now and then.
	 */
	public synchronized void watchLock() {
		if (!this.observed.id().isEmpty()) {
			breakAbandonedLock();
		}
	}

	/**
	 * Looks without the lock, which a process that is killed would leave behind, and
	 * without retries, so that a database that is down is told at once.
	 */
	private boolean isUpToDate() {
		try (var session = this.driver.session()) {
			Set<String> applied = Set
				.copyOf(session.run("MATCH (applied:__Neo4jMigration) RETURN DISTINCT applied.version")
					.list((row) -> row.get(0).asString()));
			List<String> known = versions();
			requireKnown(applied, Collections.max(known));
			return applied.containsAll(known);
		}
	}

	private static void requireKnown(Set<String> applied, String newest) {
		applied.stream()
			.filter(GraphSchema::isNumber)
			.filter((version) -> version.compareTo(newest) > 0)
			.max(Comparator.naturalOrder())
			.ifPresent((version) -> {
				throw new GraphUnavailableException(("The graph has version %s of the schema, and this release "
						+ "knows versions up to %s: start a newer release, or use another graph")
					.formatted(version, newest), null);
			});
	}

	private static boolean isNumber(String version) {
		return version.chars().allMatch(Character::isDigit);
	}

	/** Returns the versions of our migrations, such as 0001. */
	private static List<String> versions() {
		try {
			Resource[] migrations = new PathMatchingResourcePatternResolver().getResources(LOCATION + "/V*.cypher");
			return Arrays.stream(migrations)
				.map((migration) -> String.valueOf(migration.getFilename()))
				.map((name) -> name.substring(1, name.indexOf("__")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns false if another process holds the lock. */
	private boolean apply() {
		try {
			new Migrations(MigrationsConfig.builder().withLocationsToScan(LOCATION).build(), this.driver).apply();
			return true;
		}
		catch (MigrationsException ex) {
			if (lock().isEmpty() && !isUpToDate()) {
				throw ex;
			}
			logger.debug("Another process prepares the graph's schema", ex);
			breakAbandonedLock();
			return false;
		}
	}

	/**
	 * Deletes the lock of a process that died during a migration. A lock counts as
	 * abandoned if it has not changed for {@code lockExpiry}.
	 */
	void breakAbandonedLock() {
		String id = lock();
		if (!id.equals(this.observed.id())) {
			this.observed = new Lock(id, Instant.now());
		}
		else if (!id.isEmpty() && this.observed.since().plus(this.lockExpiry).isBefore(Instant.now())) {
			logger.warn("Breaking the lock {} of a migration that did not finish", id);
			this.driver.executableQuery("MATCH (lock:__Neo4jMigrationsLock {id: $id}) DELETE lock\n" + ChangeLog.COUNT)
				.withParameters(Map.of("id", id))
				.execute();
		}
	}

	/** Returns the id of the lock; empty if no process migrates. */
	private String lock() {
		return this.driver.executableQuery("MATCH (lock:__Neo4jMigrationsLock) RETURN lock.id")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asString())
			.findFirst()
			.orElse("");
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new GraphUnavailableException("Interrupted while another process prepared the graph's schema", ex);
		}
	}

	private record Lock(String id, Instant since) {
	}

}
