package org.careeratlas.database;

import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.NotificationClassification;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tunes the driver so that a database that is down is noticed in time to answer within
 * five seconds, and its return at the next request; and so that a graph which does not
 * know a label or property yet is nothing to warn of.
 */
@Configuration(proxyBeanMethods = false)
class DriverConfiguration {

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
