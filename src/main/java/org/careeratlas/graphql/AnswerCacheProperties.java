package org.careeratlas.graphql;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Settings of repeated requests, under {@code careeratlas.answers}.
 *
 * @param cache approximate maximum memory of the answers that are kept; a twentieth of
 * the heap by default, zero for none
 */
@ConfigurationProperties("careeratlas.answers")
record AnswerCacheProperties(@Nullable DataSize cache) {

	AnswerCacheProperties {
		Assert.isTrue(cache == null || cache.toBytes() >= 0,
				() -> "careeratlas.answers.cache must not be negative, but is " + cache);
	}

	long bytes() {
		return (this.cache != null) ? this.cache.toBytes() : Runtime.getRuntime().maxMemory() / 20;
	}

}
