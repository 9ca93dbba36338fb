package org.careeratlas.graphql;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.careeratlas.neo4j.GraphReadiness;
import org.careeratlas.neo4j.GraphVersion;
import org.springframework.stereotype.Component;

/**
 * Keeps answers to requests that are sent again and again until anything changes that
 * answers may rest on. The version is part of the key: an answer that was begun before a
 * change is never found after it. Memory is bounded.
 */
@Component
class AnswerCache {

	/** Requests that are remembered to have been sent once, some 2 MB. */
	private static final int MAX_SENT = 10_000;

	private final GraphVersion version;

	private final GraphReadiness readiness;

	private final boolean enabled;

	private final Cache<Key, Boolean> sent = Caffeine.newBuilder().maximumSize(MAX_SENT).build();

	private final Cache<Key, KeptAnswer> answers;

	private volatile long lastVersion;

	AnswerCache(GraphVersion version, GraphReadiness readiness, AnswerCacheProperties properties,
			MeterRegistry metrics) {
		this.version = version;
		this.readiness = readiness;
		this.enabled = properties.bytes() > 0;
		this.answers = Caffeine.newBuilder()
			.maximumWeight(properties.bytes())
			.weigher((Key key, KeptAnswer answer) -> answer.weight())
			.recordStats()
			.build();
		CaffeineCacheMetrics.monitor(metrics, this.answers, "answers");
		Gauge.builder("careeratlas.answers.size", this, AnswerCache::size)
			.description("Approximate memory that kept answers take")
			.baseUnit("bytes")
			.register(metrics);
	}

	boolean isEnabled() {
		return this.enabled;
	}

	/**
	 * Returns the key of a request that is answered from now on; empty while it is not
	 * known whether the graph has changed.
	 * @param digest of all that the answer depends on besides the graph
	 */
	Optional<Key> key(byte[] digest) {
		OptionalLong now = (this.readiness.waitingFor() == null) ? this.version.ofAnswers() : OptionalLong.empty();
		if (now.isEmpty()) {
			return Optional.empty();
		}
		forgetOthersThan(now.getAsLong());
		return Optional.of(new Key(now.getAsLong(), ByteBuffer.wrap(digest)));
	}

	private void forgetOthersThan(long now) {
		if (now != this.lastVersion) {
			this.lastVersion = now;
			this.sent.invalidateAll();
			this.answers.invalidateAll();
		}
	}

	Optional<KeptAnswer> find(Key key) {
		return Optional.ofNullable(this.answers.getIfPresent(key));
	}

	/**
	 * Returns whether the request has been sent before, and remembers that it has been.
	 */
	boolean isRepeated(Key key) {
		return this.sent.asMap().putIfAbsent(key, true) != null;
	}

	void keep(Key key, KeptAnswer answer) {
		this.answers.put(key, answer);
	}

	double size() {
		return this.answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
	}

	/** A request, as of a version of what answers rest on. */
	record Key(long version, ByteBuffer digest) {

		/** Versions of other processes mean something else. */
		private static final String PROCESS = Long.toHexString(new SecureRandom().nextLong());

		/** Returns the entity tag of the answer. */
		String tag() {
			return "W/\"%s-%d-%s\"".formatted(PROCESS, this.version, HexFormat.of().formatHex(this.digest.array()));
		}

	}

}
