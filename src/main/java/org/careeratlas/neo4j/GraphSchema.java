package org.careeratlas.neo4j;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import ac.simons.neo4j.migrations.core.MigrationState;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Applies the constraints and indexes that the service relies on, as versioned
 * migrations.
 */
@Component
public class GraphSchema {

	private static final Logger logger = LoggerFactory.getLogger(GraphSchema.class);

	private static final Duration LOCK_EXPIRY = Duration.ofSeconds(30);

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
	 * Migrates the schema of the database unless it is up to date.
	 * @throws MigrationsException if another process is migrating it
	 */
	public synchronized void migrate() {
		var config = MigrationsConfig.builder().withLocationsToScan("classpath:neo4j/migrations").build();
		var migrations = new Migrations(config, this.driver);
		if (isUpToDate(migrations)) {
			return;
		}
		try {
			migrations.apply();
		}
		catch (MigrationsException ex) {
			breakAbandonedLock();
			throw ex;
		}
	}

	private static boolean isUpToDate(Migrations migrations) {
		return migrations.info()
			.getElements()
			.stream()
			.allMatch((migration) -> migration.getState() == MigrationState.APPLIED);
	}

	/**
	 * Deletes the lock of a process that died during a migration. A lock counts as
	 * abandoned if it has not changed for {@code lockExpiry}.
	 */
	void breakAbandonedLock() {
		String id = this.driver.executableQuery("MATCH (lock:__Neo4jMigrationsLock) RETURN lock.id AS id")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.findFirst()
			.orElse("");
		if (!id.equals(this.observed.id())) {
			this.observed = new Lock(id, Instant.now());
		}
		else if (!id.isEmpty() && this.observed.since().plus(this.lockExpiry).isBefore(Instant.now())) {
			logger.warn("Breaking the lock {} of a migration that did not finish", id);
			this.driver.executableQuery("MATCH (lock:__Neo4jMigrationsLock {id: $id}) DELETE lock")
				.withParameters(Map.of("id", id))
				.execute();
		}
	}

	private record Lock(String id, Instant since) {
	}

}
