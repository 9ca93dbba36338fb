package org.careeratlas.graph;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;

/**
 * Something worked out from all of the graph, and kept as long as the graph does not
 * change. After a change it is worked out once more, before somebody asks; who asks
 * meanwhile waits for that, and never gets what no longer holds.
 */
public final class Derived<T> {

	private final GraphVersion version;

	private final Supplier<T> work;

	private final Timer time;

	private volatile @Nullable Stamped<T> kept;

	/**
	 * @param name of what is kept, which its metrics are tagged with
	 * @param bytes about how much memory it takes
	 */
	public Derived(GraphVersion version, MeterRegistry metrics, String name, Supplier<T> work,
			ToDoubleFunction<T> bytes) {
		this.version = version;
		this.work = work;
		this.time = Timer.builder("careeratlas.derived.time")
			.description("How long it takes to work out what is kept of the whole graph")
			.tag("name", name)
			.register(metrics);
		Gauge.builder("careeratlas.derived.size", () -> size(bytes))
			.description("About how much memory it takes")
			.baseUnit("bytes")
			.tag("name", name)
			.register(metrics);
		version.whenSettled(this::get);
	}

	private double size(ToDoubleFunction<T> bytes) {
		Stamped<T> last = this.kept;
		return (last != null) ? bytes.applyAsDouble(last.value) : 0;
	}

	/** What the graph gives as it is now. */
	public T get() {
		Stamped<T> last = this.kept;
		return (last != null && last.version.equals(this.version.current())) ? last.value : renewed();
	}

	/**
	 * The version is read first: a change while it works makes the next one ask again.
	 */
	private synchronized T renewed() {
		String current = this.version.current();
		Stamped<T> last = this.kept;
		if (last == null || !last.version.equals(current)) {
			last = new Stamped<>(current, Objects.requireNonNull(this.time.record(this.work)));
			this.kept = last;
		}
		return last.value;
	}

	private record Stamped<T>(String version, T value) {
	}

}
