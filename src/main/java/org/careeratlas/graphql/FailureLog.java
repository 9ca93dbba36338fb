package org.careeratlas.graphql;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Logs a failure when it happens first, and a minute later how often it has happened
 * again: what fails for every request would fill the log.
 */
class FailureLog {

	static final Duration PERIOD = Duration.ofMinutes(1);

	private static final int MAX_FAILURES = 1000;

	private final Logger logger;

	private final Cache<String, LongAdder> repetitions;

	FailureLog(Logger logger) {
		this(logger, PERIOD);
	}

	/** Same with another time than a minute. */
	FailureLog(Logger logger, Duration period) {
		this.logger = logger;
		this.repetitions = Caffeine.newBuilder()
			.maximumSize(MAX_FAILURES)
			.expireAfterWrite(period)
			.scheduler(Scheduler.systemScheduler())
			.evictionListener(this::count)
			.build();
	}

	void warn(String failure) {
		if (isFirst(failure)) {
			this.logger.warn("{}", failure);
		}
	}

	/**
	 * Returns whether the failure has not happened for a minute; counts it, if it has.
	 */
	boolean isFirst(String failure) {
		LongAdder known = this.repetitions.asMap().putIfAbsent(failure, new LongAdder());
		if (known != null) {
			known.increment();
		}
		return known == null;
	}

	private void count(@Nullable String failure, @Nullable LongAdder repetitions, RemovalCause cause) {
		if (repetitions != null && repetitions.sum() > 0) {
			this.logger.warn("{} ({} times more within a minute)", failure, repetitions);
		}
	}

}
