package org.careeratlas.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.stereotype.Component;

/**
 * Remembers what was read, as long as the graph does not change, so that what is asked
 * for again costs no statement. Its memory is bounded: what is asked for least goes
 * first.
 */
@Component
class NearCache {

	/** What stands for nothing: that there is nothing is worth remembering too. */
	private static final Object NOTHING = new Object();

	/** Measured: what a list of facts takes, about, and what each fact in it does. */
	private static final int BYTES_PER_ENTRY = 250;

	private static final int BYTES_PER_FACT = 450;

	private static final int BYTES_PER_CHARACTER = 2;

	private final GraphVersion version;

	private final Cache<Key, Object> remembered;

	/** Many facts lead to the same few nodes. */
	private final Interner<Object> nodes = Interner.newWeakInterner();

	private volatile String lastVersion = "";

	NearCache(GraphVersion version, GraphProperties properties, MeterRegistry metrics) {
		this.version = version;
		this.remembered = Caffeine.newBuilder()
			.maximumWeight(properties.nearCacheBytes())
			.weigher(NearCache::bytes)
			.recordStats()
			.build();
		CaffeineCacheMetrics.monitor(metrics, this.remembered, "near-cache");
		Gauge.builder("careeratlas.near.cache.size", this, NearCache::size)
			.description("About what the near-cache holds")
			.baseUnit("bytes")
			.register(metrics);
	}

	/**
	 * What a store has for the keys: what is not remembered is read at once.
	 * @param kind tells what a store has for a key from what another one has for it;
	 * compared as an object
	 */
	<K, V> Map<K, V> get(Object kind, Set<K> keys, Function<Set<K>, Map<K, V>> store) {
		if (keys.isEmpty()) {
			return Map.of();
		}
		String current = currentVersion();
		var found = new HashMap<K, V>();
		var missing = new HashSet<K>();
		for (K key : keys) {
			Object value = this.remembered.getIfPresent(new Key(current, kind, key));
			if (value == null) {
				missing.add(key);
			}
			else if (value != NOTHING) {
				found.put(key, NearCache.<V>of(value));
			}
		}
		if (!missing.isEmpty()) {
			Map<K, V> read = store.apply(missing);
			for (K key : missing) {
				V value = read.get(key);
				this.remembered.put(new Key(current, kind, key), (value != null) ? value : NOTHING);
			}
			found.putAll(read);
		}
		return found;
	}

	/** The same for one key that a store always has something for. */
	<V> V get(Object kind, Object key, Supplier<V> store) {
		return Objects
			.requireNonNull(this.<Object, V>get(kind, Set.of(key), (missing) -> Map.of(key, store.get())).get(key));
	}

	/** A node that is equal to this one, and the same for all who ask. */
	<N> N shared(N node) {
		return NearCache.<N>of(this.nodes.intern(node));
	}

	/**
	 * Read before what is remembered under it, which can thus be newer, but never older.
	 */
	private String currentVersion() {
		String current = this.version.current();
		if (!current.equals(this.lastVersion)) {
			this.lastVersion = current;
			this.remembered.invalidateAll();
		}
		return current;
	}

	@SuppressWarnings("unchecked")
	private static <V> V of(Object value) {
		return (V) value;
	}

	/**
	 * Clients choose ids and filters, so that what is asked with may be the most of it.
	 */
	private static int bytes(Key key, Object value) {
		return BYTES_PER_ENTRY + BYTES_PER_CHARACTER * key.key.toString().length() + BYTES_PER_FACT * facts(value);
	}

	private static int facts(Object value) {
		return switch (value) {
			case Collection<?> facts -> facts.size();
			case Map<?, ?> facts -> facts.size();
			case Page<?> page -> page.items().size();
			default -> 1;
		};
	}

	private double size() {
		return this.remembered.policy().eviction().orElseThrow().weightedSize().orElseThrow();
	}

	/** What stands under the key at a version of the graph; those of others are gone. */
	private record Key(String version, Object kind, Object key) {
	}

}
