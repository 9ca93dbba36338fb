package org.careeratlas;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.careeratlas.model.CanceledException;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.GraphReadiness;
import org.careeratlas.neo4j.GraphUnavailableException;
import org.careeratlas.neo4j.WarmUp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Warms up in the background, while requests are answered already. It takes five minutes
 * at most, and fails for no more than the speed of the first requests.
 */
@Component
class WarmUps {

	private static final Logger logger = LoggerFactory.getLogger(WarmUps.class);

	private static final Duration LIMIT = Duration.ofMinutes(5);

	private final List<WarmUp> warmUps;

	private final GraphReadiness readiness;

	private volatile Thread worker = new Thread();

	WarmUps(List<WarmUp> warmUps, GraphReadiness readiness) {
		this.warmUps = warmUps;
		this.readiness = readiness;
	}

	/** Starts anew, with what has become of the graph. */
	void start() {
		stop();
		this.readiness.warm(false);
		var result = new CompletableFuture<Void>();
		Thread started = Thread.ofVirtual().name("warm-up").unstarted(() -> {
			this.warmUps.forEach(WarmUps::run);
			// not if another one has begun since
			if (this.worker == Thread.currentThread()) {
				this.readiness.warm(true);
			}
			result.complete(null);
		});
		this.worker = started;
		started.start();
		result.orTimeout(LIMIT.toMillis(), TimeUnit.MILLISECONDS).whenComplete((nothing, late) -> {
			if (late != null) {
				logger.warn("The warm-up ends after {} s, before it is done", LIMIT.toSeconds());
				started.interrupt();
			}
		});
	}

	void stop() {
		this.worker.interrupt();
	}

	private static void run(WarmUp warmUp) {
		if (Thread.currentThread().isInterrupted()) {
			return;
		}
		try {
			Cypher.withoutTimeLimit(warmUp::warmUp);
		}
		catch (CanceledException ex) {
			logger.debug("The warm-up was canceled");
		}
		catch (RuntimeException ex) {
			logger.warn("The first requests will be slow, since the warm-up failed: {}",
					(ex instanceof GraphUnavailableException) ? ex.getMessage() : ex.toString());
		}
	}

}
