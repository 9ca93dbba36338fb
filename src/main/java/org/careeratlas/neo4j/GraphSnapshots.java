package org.careeratlas.neo4j;

import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/**
 * Creates snapshots of the graph, which are computed in the background after changes, one
 * after another.
 */
@Component
public class GraphSnapshots {

	private final GraphVersion version;

	private final MeterRegistry metrics;

	GraphSnapshots(GraphVersion version, MeterRegistry metrics) {
		this.version = version;
		this.metrics = metrics;
	}

	/**
	 * Creates a snapshot.
	 * @param name name of the snapshot, a tag of its metrics
	 * @param computation computes the value
	 * @param bytes estimates the memory that a value takes, in bytes
	 */
	public <T> GraphSnapshot<T> of(String name, Supplier<T> computation, ToDoubleFunction<T> bytes) {
		var snapshot = new GraphSnapshot<>(this.version::changes, this.metrics, name, computation, bytes);
		this.version.whenSettled(snapshot::refresh);
		return snapshot;
	}

}
