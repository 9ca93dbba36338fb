package org.careeratlas.graphql;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import graphql.execution.AbortExecutionException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.careeratlas.neo4j.GraphReadiness;
import org.springframework.stereotype.Component;

/**
 * Lets few expensive requests be answered at once, so that whatever is asked leaves a
 * processor to all others. The next ones wait for a moment, then are refused; while the
 * service warms up, they wait until their deadlines.
 */
@Component
class HeavyRequests {

	private static final ScopedValue<Turn> TURN = ScopedValue.newInstance();

	private final long threshold;

	private final Duration patience;

	private final Bulkhead bulkhead;

	private final GraphReadiness readiness;

	HeavyRequests(GuardProperties limits, GraphReadiness readiness, MeterRegistry metrics) {
		this.readiness = readiness;
		this.threshold = limits.heavy();
		this.patience = limits.patience();
		int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
		this.bulkhead = Bulkhead.of("heavy requests",
				BulkheadConfig.custom().maxConcurrentCalls(atOnce).maxWaitDuration(this.patience).build());
		Gauge
			.builder("careeratlas.requests.heavy",
					() -> atOnce - this.bulkhead.getMetrics().getAvailableConcurrentCalls())
			.description("Expensive requests that are being answered")
			.register(metrics);
	}

	/** Runs all the work for a request, which has its turn for as long as it takes. */
	void run(Runnable work) {
		var turn = new Turn();
		try {
			ScopedValue.where(TURN, turn).run(work);
		}
		finally {
			turn.end();
		}
	}

	/**
	 * Waits until it is the request's turn, if it is expensive.
	 * @throws AbortExecutionException if others take too long
	 */
	void admit(long cost) {
		if (cost >= this.threshold && TURN.isBound() && !TURN.get().begin()) {
			throw new AbortExecutionException(List.of(ErrorAnswer.of(ErrorCode.UNAVAILABLE,
					"Other expensive requests took longer than %d ms; ask again later, or for less at once"
						.formatted(this.patience.toMillis()),
					Map.of("cost", cost))));
		}
	}

	/** The turn of a request, which only its thread knows. */
	private final class Turn {

		private boolean begun;

		boolean begin() {
			do {
				this.begun = HeavyRequests.this.bulkhead.tryAcquirePermission();
			}
			while (!this.begun && mayWaitOn());
			return this.begun;
		}

		private boolean mayWaitOn() {
			return !HeavyRequests.this.readiness.isWarm() && !Thread.currentThread().isInterrupted();
		}

		void end() {
			if (this.begun) {
				HeavyRequests.this.bulkhead.onComplete();
			}
		}

	}

}
