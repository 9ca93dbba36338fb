package org.careeratlas.graph;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the graph is read, under {@code careeratlas.graph}.
 *
 * @param readTimeout after which Neo4j cancels a statement that reads, in whole seconds
 * @param nearCache about how much memory to use for what was read; a fifth of the heap
 * unless given
 */
@ConfigurationProperties("careeratlas.graph")
record GraphProperties(@DefaultValue("3s") Duration readTimeout, @Nullable DataSize nearCache) {

	long nearCacheBytes() {
		return (this.nearCache != null) ? this.nearCache.toBytes() : Runtime.getRuntime().maxMemory() / 5;
	}

}
