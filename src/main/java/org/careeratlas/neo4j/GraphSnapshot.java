package org.careeratlas.neo4j;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;

/**
 * A value computed from the whole graph. After a small change by this service it is
 * served until it has been computed again in the background; after any other, and when a
 * node is gone, callers wait and never get an outdated value.
 */
public final class GraphSnapshot<T> {

	/** What the snapshots that another one is computed from must know of. */
	private static final ScopedValue<Long> NEEDED = ScopedValue.newInstance();

	private final Supplier<KnownChanges> changes;

	private final Supplier<T> computation;

	private final Timer time;

	private volatile @Nullable Versioned<T> cached;

	/**
	 * Creates a snapshot that is computed on first access.
	 * @param changes up-to-date changes of the graph
	 * @param name name of the snapshot, a tag of its metrics
	 * @param computation computes the value
	 * @param bytes estimates the memory that a value takes, in bytes
	 */
	GraphSnapshot(Supplier<KnownChanges> changes, MeterRegistry metrics, String name, Supplier<T> computation,
			ToDoubleFunction<T> bytes) {
		this.changes = changes;
		this.computation = computation;
		this.time = Timer.builder("careeratlas.derived.time")
			.description("Time to compute a snapshot of the whole graph")
			.tag("name", name)
			.register(metrics);
		Gauge.builder("careeratlas.derived.size", () -> size(bytes))
			.description("Approximate memory that a snapshot takes")
			.baseUnit("bytes")
			.tag("name", name)
			.register(metrics);
	}

	private double size(ToDoubleFunction<T> bytes) {
		Versioned<T> last = this.cached;
		return (last != null) ? bytes.applyAsDouble(last.value) : 0;
	}

	/** Returns the value for the current graph, computing it if necessary. */
	public T get() {
		KnownChanges known = this.changes.get();
		return get(known, NEEDED.isBound() ? NEEDED.get() : known.membership());
	}

	/** Computes the value again unless it knows of the change. */
	void refresh(long change) {
		this.changes.get();
		ScopedValue.where(NEEDED, change).run(this::get);
	}

	private T get(KnownChanges known, long needed) {
		Versioned<T> last = this.cached;
		return (last != null && last.then >= needed) ? last.value : compute(known, needed);
	}

	private synchronized T compute(KnownChanges known, long needed) {
		Versioned<T> last = this.cached;
		if (last == null || last.then < needed) {
			last = compute();
			this.cached = last;
			known.snapshotReplaced();
		}
		return last.value;
	}

	/**
	 * Looks at the changes before computing: one meanwhile makes a later call compute
	 * again. What it is computed from is as new as it will count.
	 */
	private Versioned<T> compute() {
		long then = NEEDED.isBound() ? NEEDED.get() : this.changes.get().now();
		T value = ScopedValue.where(NEEDED, then).call(() -> this.time.record(this.computation));
		return new Versioned<>(then, Objects.requireNonNull(value));
	}

	/** A value, with the number of changes that it knows of. */
	private record Versioned<T>(long then, T value) {
	}

}
