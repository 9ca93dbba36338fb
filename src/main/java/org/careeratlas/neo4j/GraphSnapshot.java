package org.careeratlas.neo4j;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;

/**
 * A value computed from the whole graph and kept until the graph changes. After a change
 * it is computed again; callers wait for that and never get an outdated value.
 */
public final class GraphSnapshot<T> {

	private final Supplier<String> version;

	private final Supplier<T> computation;

	private final Timer time;

	private volatile @Nullable Versioned<T> cached;

	/**
	 * Creates a snapshot that is computed on first access.
	 * @param version version of the graph; equal as long as the graph is unchanged
	 * @param name name of the snapshot, a tag of its metrics
	 * @param computation computes the value
	 * @param bytes estimates the memory that a value takes, in bytes
	 */
	GraphSnapshot(Supplier<String> version, MeterRegistry metrics, String name, Supplier<T> computation,
			ToDoubleFunction<T> bytes) {
		this.version = version;
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
		Versioned<T> last = this.cached;
		return (last != null && last.version.equals(this.version.get())) ? last.value : compute();
	}

	/**
	 * Reads the version before computing: a change meanwhile makes the next call compute
	 * again.
	 */
	private synchronized T compute() {
		String current = this.version.get();
		Versioned<T> last = this.cached;
		if (last == null || !last.version.equals(current)) {
			last = new Versioned<>(current, Objects.requireNonNull(this.time.record(this.computation)));
			this.cached = last;
		}
		return last.value;
	}

	private record Versioned<T>(String version, T value) {
	}

}
