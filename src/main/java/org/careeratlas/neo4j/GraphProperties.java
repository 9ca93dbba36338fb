package org.careeratlas.neo4j;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Settings for reading the graph, under {@code careeratlas.graph}.
 *
 * @param readTimeout time after which Neo4j cancels a read, in whole seconds
 * @param nearCache approximate maximum memory of the near-cache; a fifth of the heap by
 * default
 */
@ConfigurationProperties("careeratlas.graph")
record GraphProperties(@DefaultValue("3s") Duration readTimeout, @Nullable DataSize nearCache) {

	GraphProperties {
		Assert.isTrue(readTimeout.toSeconds() > 0,
				() -> "careeratlas.graph.read-timeout must be at least one second, but is " + readTimeout);
		Assert.isTrue(nearCache == null || nearCache.toBytes() >= 0,
				() -> "careeratlas.graph.near-cache must not be negative, but is " + nearCache);
	}

	long nearCacheBytes() {
		return (this.nearCache != null) ? this.nearCache.toBytes() : Runtime.getRuntime().maxMemory() / 5;
	}

}
