package org.careeratlas.neo4j;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.careeratlas.model.CanceledException;
import org.jspecify.annotations.Nullable;

/**
 * A value computed from the whole graph. After a small change by this service it is
 * served until it has been computed again in the background; after any other, and when a
 * node is gone, callers wait and never get an outdated value. It is computed in a thread
 * of its own, once for all who wait, also after they have given up.
 */
public final class GraphSnapshot<T> {

	/** What the snapshots that another one is computed from must know of. */
	private static final ScopedValue<Long> NEEDED = ScopedValue.newInstance();

	/** Measured: the slowest takes some seconds over all catalogues. */
	private static final Duration LIMIT = Duration.ofMinutes(5);

	private final Supplier<KnownChanges> changes;

	private final Supplier<T> computation;

	private final Timer time;

	private final String name;

	private volatile @Nullable Versioned<T> cached;

	private @Nullable CompletableFuture<Versioned<T>> running;

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
		this.name = name;
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

	/**
	 * Returns the value for the current graph, computing it if necessary; for a request
	 * that is answered from memory, the last one.
	 * @throws CanceledException if nobody waits for this thread any more
	 * @throws GraphUnavailableException if there is none in memory
	 */
	public T get() {
		KnownChanges known = this.changes.get();
		Versioned<T> last = this.cached;
		if (last != null && Staleness.isHere()) {
			return last.value;
		}
		Staleness.forbidReading();
		return get(known, NEEDED.isBound() ? NEEDED.get() : known.membership());
	}

	/** Computes the value again unless it knows of the change. */
	void refresh(long change) {
		get(this.changes.get(), change);
	}

	private T get(KnownChanges known, long needed) {
		Versioned<T> last = this.cached;
		while (last == null || last.then < needed) {
			last = await(runningOrStarted(known, needed));
		}
		return last.value;
	}

	private synchronized CompletableFuture<Versioned<T>> runningOrStarted(KnownChanges known, long needed) {
		Versioned<T> last = this.cached;
		if (last != null && last.then >= needed) {
			return CompletableFuture.completedFuture(last);
		}
		if (this.running == null || this.running.isDone()) {
			this.running = started(known, NEEDED.isBound() ? needed : Math.max(needed, known.now()));
		}
		return this.running;
	}

	/**
	 * A thread of the operating system, which shares the processors with those that
	 * answer requests meanwhile.
	 * @param then the changes that the value will count as knowing of, which was looked
	 * up before: one meanwhile makes a later call compute again
	 */
	private CompletableFuture<Versioned<T>> started(KnownChanges known, long then) {
		var result = new CompletableFuture<Versioned<T>>();
		Thread worker = Thread.ofPlatform().daemon().name("snapshot-" + this.name).start(() -> {
			try {
				Cypher.withoutTimeLimit(
						() -> ScopedValue.where(NEEDED, then).run(() -> result.complete(computed(known, then))));
			}
			catch (Throwable ex) {
				result.completeExceptionally(ex);
			}
		});
		result.orTimeout(LIMIT.toMillis(), TimeUnit.MILLISECONDS).whenComplete((value, failure) -> {
			if (failure instanceof TimeoutException) {
				worker.interrupt();
			}
		});
		return result;
	}

	private Versioned<T> computed(KnownChanges known, long then) {
		var computed = new Versioned<>(then, Objects.requireNonNull(this.time.record(this.computation)));
		this.cached = computed;
		known.snapshotReplaced();
		return computed;
	}

	private Versioned<T> await(CompletableFuture<Versioned<T>> result) {
		try {
			return result.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CanceledException();
		}
		catch (ExecutionException ex) {
			throw failure(ex);
		}
	}

	/** The failure of another thread, with the stack of this one. */
	private RuntimeException failure(ExecutionException failure) {
		return switch (failure.getCause()) {
			case GraphUnavailableException ex -> new GraphUnavailableException(String.valueOf(ex.getMessage()), ex);
			case TimeoutException ex -> new GraphUnavailableException(
					"What is kept of the whole graph (%s) could not be worked out".formatted(this.name), ex);
			case null, default -> new IllegalStateException(
					"What is kept of the whole graph (%s) could not be worked out".formatted(this.name), failure);
		};
	}

	/** A value, with the number of changes that it knows of. */
	private record Versioned<T>(long then, T value) {
	}

}
