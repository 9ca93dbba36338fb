package org.careeratlas.database;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;

import org.springframework.stereotype.Component;

/** The constraints and indexes that the service relies on, as versioned migrations. */
@Component
public class GraphSchema {

	private final Driver driver;

	GraphSchema(Driver driver) {
		this.driver = driver;
	}

	/** Brings the database's schema up to date; does nothing where it is. */
	public void migrate() {
		var config = MigrationsConfig.builder().withLocationsToScan("classpath:neo4j/migrations").build();
		new Migrations(config, this.driver).apply();
	}

}
