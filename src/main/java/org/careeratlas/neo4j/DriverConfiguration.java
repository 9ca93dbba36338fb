package org.careeratlas.neo4j;

import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.NotificationClassification;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelection;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/**
 * Tunes the driver: an outage of the database is noticed in time to answer within five
 * seconds, and its end at the next request. Labels and properties that the graph does not
 * have yet cause no warnings.
 */
@Configuration(proxyBeanMethods = false)
class DriverConfiguration {

	/** Shared by transactions and single reads. */
	@Bean
	Neo4jBookmarkManager bookmarks() {
		return Neo4jBookmarkManager.create();
	}

	/** What goes through Spring Data and what does not use one database. */
	@Bean
	DatabaseSelectionProvider homeDatabase(@Value("${spring.data.neo4j.database:}") String other) {
		if (!other.isEmpty()) {
			throw new InvalidConfigurationPropertyValueException("spring.data.neo4j.database", other,
					"The home database of the server's user is used: ALTER USER ... SET HOME DATABASE " + other);
		}
		return DatabaseSelection::undecided;
	}

	@Bean
	ConfigBuilderCustomizer failFast(ServerProperties server) {
		long patience = server.patience().toMillis();
		return (config) -> config.withConnectionTimeout(patience, TimeUnit.MILLISECONDS)
			.withConnectionAcquisitionTimeout(patience, TimeUnit.MILLISECONDS)
			.withMaxTransactionRetryTime(patience, TimeUnit.MILLISECONDS)
			.withConnectionLivenessCheckTimeout(10, TimeUnit.SECONDS)
			.withDisabledNotificationClassifications(Set.of(NotificationClassification.UNRECOGNIZED));
	}

}
