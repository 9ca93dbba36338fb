package org.careeratlas.neo4j;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.careeratlas.model.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Caches what was read until a change of the graph concerns it: what is cached for the id
 * of a node as long as that node is not touched, everything else until the next change.
 * Memory is bounded; the least frequently used entries are evicted first.
 */
public class NearCache {

	/** Caches the absence of a value. */
	private static final Object ABSENT = new Object();

	/** Measured: approximate size of a list of facts, and of each fact in it. */
	private static final int BYTES_PER_ENTRY = 250;

	private static final int BYTES_PER_FACT = 450;

	private static final int BYTES_PER_CHARACTER = 2;

	private final Supplier<KnownChanges> changes;

	private final long maximumBytes;

	private final Cache<Key, Entry> cache;

	private volatile long emptied;

	/**
	 * Creates a cache.
	 * @param changes up-to-date changes of the graph
	 * @param maximumBytes approximate maximum memory, in bytes; 0 for none
	 */
	NearCache(Supplier<KnownChanges> changes, long maximumBytes, MeterRegistry metrics) {
		this.changes = changes;
		this.maximumBytes = maximumBytes;
		this.cache = Caffeine.newBuilder().maximumWeight(maximumBytes).weigher(NearCache::weigh).recordStats().build();
		CaffeineCacheMetrics.monitor(metrics, this.cache, "near-cache");
		Gauge.builder("careeratlas.near.cache.size", this, NearCache::size)
			.description("Approximate memory that the near-cache takes")
			.baseUnit("bytes")
			.register(metrics);
	}

	/**
	 * Returns the values of the keys. All values that are not cached are loaded with one
	 * call.
	 * @param kind kind of the values, part of the cache key; compared with {@code equals}
	 * @param loader loads the values of the missing keys; keys without a value may be
	 * absent
	 */
	public <K, V> Map<K, V> get(Object kind, Set<K> keys, Function<Set<K>, Map<K, V>> loader) {
		return get(List.of(kind), keys, loader);
	}

	/**
	 * Same for values of several kinds, each of which will do.
	 * @param kinds the last one is that of the loaded values
	 */
	public <K, V> Map<K, V> get(List<?> kinds, Set<K> keys, Function<Set<K>, Map<K, V>> loader) {
		if (keys.isEmpty()) {
			return Map.of();
		}
		if (this.maximumBytes == 0) {
			return new HashMap<>(loader.apply(keys));
		}
		KnownChanges known = knownChanges();
		long now = known.now();
		var found = new HashMap<K, V>();
		var missing = new HashSet<K>();
		for (K key : keys) {
			Entry entry = entry(kinds, key, known);
			if (entry == null) {
				missing.add(key);
			}
			else if (entry.value != ABSENT) {
				found.put(key, NearCache.<V>cast(entry.value));
			}
		}
		if (!missing.isEmpty()) {
			Map<K, V> loaded = loader.apply(missing);
			for (K key : missing) {
				V value = loaded.get(key);
				this.cache.put(new Key(kinds.getLast(), key), new Entry(now, (value != null) ? value : ABSENT));
			}
			found.putAll(loaded);
		}
		return found;
	}

	private @Nullable Entry entry(List<?> kinds, Object key, KnownChanges known) {
		for (Object kind : kinds) {
			Entry entry = this.cache.getIfPresent(new Key(kind, key));
			if (entry != null && known.holds(entry.then, key)) {
				return entry;
			}
		}
		return null;
	}

	/** Same for one key that always has a value. */
	public <V> V get(Object kind, Object key, Supplier<V> loader) {
		return Objects
			.requireNonNull(this.<Object, V>get(kind, Set.of(key), (missing) -> Map.of(key, loader.get())).get(key));
	}

	/**
	 * Must be called before loading: entries can then know of more changes than they
	 * count, but never of fewer.
	 */
	private KnownChanges knownChanges() {
		KnownChanges known = this.changes.get();
		long everything = known.everything();
		if (everything != this.emptied) {
			this.emptied = everything;
			this.cache.invalidateAll();
		}
		return known;
	}

	@SuppressWarnings("unchecked")
	private static <V> V cast(Object value) {
		return (V) value;
	}

	/**
	 * Includes the key: clients choose ids and filters, which may be larger than the
	 * value.
	 */
	private static int weigh(Key key, Entry entry) {
		return BYTES_PER_ENTRY + BYTES_PER_CHARACTER * key.key.toString().length()
				+ BYTES_PER_FACT * factCount(entry.value);
	}

	private static int factCount(Object value) {
		return switch (value) {
			case Collection<?> facts -> facts.size();
			case Map<?, ?> facts -> facts.size();
			case Page<?> page -> page.items().size();
			default -> 1;
		};
	}

	private double size() {
		return this.cache.policy().eviction().orElseThrow().weightedSize().orElseThrow();
	}

	private record Key(Object kind, Object key) {
	}

	/** A value, with the number of changes that were known before it was read. */
	private record Entry(long then, Object value) {
	}

}
