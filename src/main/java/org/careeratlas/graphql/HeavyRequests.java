package org.careeratlas.graphql;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import graphql.execution.AbortExecutionException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/**
 * Lets few expensive requests be answered at once, so that whatever is asked leaves a
 * processor to all others. The next ones wait for a moment, then are refused.
 */
@Component
class HeavyRequests {

	private static final ScopedValue<Turn> TURN = ScopedValue.newInstance();

	private final long threshold;

	private final Duration patience;

	private final Bulkhead bulkhead;

	HeavyRequests(GuardProperties limits, MeterRegistry metrics) {
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
		var turn = new Turn(this.bulkhead);
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
	private static final class Turn {

		private final Bulkhead bulkhead;

		private boolean begun;

		Turn(Bulkhead bulkhead) {
			this.bulkhead = bulkhead;
		}

		boolean begin() {
			this.begun = this.bulkhead.tryAcquirePermission();
			return this.begun;
		}

		void end() {
			if (this.begun) {
				this.bulkhead.onComplete();
			}
		}

	}

}
