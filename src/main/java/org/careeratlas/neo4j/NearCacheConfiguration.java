package org.careeratlas.neo4j;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the near-cache, whose entries hold until a change concerns them. */
@Configuration(proxyBeanMethods = false)
class NearCacheConfiguration {

	@Bean
	NearCache nearCache(GraphVersion version, GraphProperties properties, MeterRegistry metrics) {
		return new NearCache(version::changes, properties.nearCacheBytes(), metrics);
	}

}
