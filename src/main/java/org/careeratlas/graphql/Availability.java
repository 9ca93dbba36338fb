package org.careeratlas.graphql;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import io.micrometer.core.instrument.MeterRegistry;
import org.careeratlas.model.CanceledException;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.GraphReadiness;
import org.careeratlas.neo4j.GraphUnavailableException;
import org.careeratlas.neo4j.Staleness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlInterceptor.Chain;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Answers UNAVAILABLE at once while the graph is not ready, and when the deadline has
 * passed, so that a hanging database blocks no client. The deadline is four times as far
 * while the service warms up: a Neo4j that has just started takes seconds to plan its
 * first statements. While the database is gone, what memory holds is answered for some
 * minutes, and marked as stale. Each request is answered by one thread, which is
 * interrupted when nobody waits for it any more: that ends its statement in Neo4j, and
 * what looks at {@link CanceledException#throwIfCanceled}.
 */
@Component
class Availability implements WebGraphQlInterceptor {

	private static final Logger logger = LoggerFactory.getLogger(Availability.class);

	private static final int WARMING_UP = 4;

	private static final Runnable NOTHING = () -> {
	};

	private final GraphReadiness readiness;

	private final GuardProperties limits;

	private final HeavyRequests heavyRequests;

	private final FailureLog log = new FailureLog(logger);

	private final AtomicInteger active;

	Availability(GraphReadiness readiness, GuardProperties limits, HeavyRequests heavyRequests, MeterRegistry metrics) {
		this.readiness = readiness;
		this.heavyRequests = heavyRequests;
		this.limits = limits;
		this.active = metrics.gauge("careeratlas.requests.active", new AtomicInteger());
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		var staleness = new Staleness(this.limits.stale());
		if (this.readiness.waitingFor() != null && !staleness.begin(this.readiness.lastReady())) {
			return Mono.fromSupplier(() -> whenNotReady(request)).doOnNext(Availability::tellWhenToRetry);
		}
		boolean warm = this.readiness.isWarm();
		Duration deadline = this.limits.deadline().multipliedBy(warm ? 1 : WARMING_UP);
		Consumer<Runnable> reading = warm ? Runnable::run : Cypher::withoutTimeLimit;
		return inThreadOfItsOwn(request, chain, (work) -> staleness.during(() -> reading.accept(work)))
			.timeout(deadline)
			.onErrorResume(TimeoutException.class, (ex) -> Mono.just(timedOut(request, deadline)))
			.onErrorResume(GraphUnavailableException.class, (ex) -> Mono.just(failed(request, ex)))
			.map((response) -> marked(response, staleness))
			.doOnNext(Availability::tellWhenToRetry);
	}

	private Mono<WebGraphQlResponse> inThreadOfItsOwn(WebGraphQlRequest request, Chain chain,
			Consumer<Runnable> conditions) {
		return Mono.create((result) -> {
			var cancellation = new AtomicReference<>(NOTHING);
			request.configureExecutionInput((input, builder) -> {
				cancellation.set(input::cancel);
				return input;
			});
			Runnable answering = () -> Mono.defer(() -> chain.next(request))
				.contextWrite(result.contextView())
				.subscribe(result::success, result::error);
			Thread worker = Thread.ofVirtual()
				.name("graphql")
				.unstarted(() -> counted(() -> conditions.accept(() -> this.heavyRequests.run(answering))));
			result.onCancel(() -> {
				cancellation.get().run();
				worker.interrupt();
			});
			worker.start();
		});
	}

	private void counted(Runnable work) {
		this.active.incrementAndGet();
		try {
			work.run();
		}
		finally {
			this.active.decrementAndGet();
		}
	}

	private WebGraphQlResponse whenNotReady(WebGraphQlRequest request) {
		String missing = this.readiness.waitingFor();
		return unavailable(request, "The graph is not ready: waiting for " + missing);
	}

	private WebGraphQlResponse timedOut(WebGraphQlRequest request, Duration deadline) {
		String message = "There was no answer within %d ms; ask for less at once, or again later"
			.formatted(deadline.toMillis());
		this.log.warn(message);
		return unavailable(request, message);
	}

	/** Answers when something that the whole response needs could not be read. */
	private WebGraphQlResponse failed(WebGraphQlRequest request, GraphUnavailableException failure) {
		this.log.warn("An answer is unavailable: " + failure);
		return unavailable(request, String.valueOf(failure.getMessage()));
	}

	/** Tells since when an answer from memory may have become outdated. */
	private static WebGraphQlResponse marked(WebGraphQlResponse response, Staleness staleness) {
		return staleness.asOf().map((asOf) -> {
			var extensions = new HashMap<>(response.getExtensions());
			extensions.put("stale", Map.of("asOf", asOf.truncatedTo(ChronoUnit.SECONDS).toString()));
			return response.transform((builder) -> builder.extensions(extensions));
		}).orElse(response);
	}

	/** For those whose answer is unavailable, or a part of it. */
	private static void tellWhenToRetry(WebGraphQlResponse response) {
		if (response.getErrors()
			.stream()
			.anyMatch((error) -> ErrorCode.UNAVAILABLE.name().equals(error.getExtensions().get("code")))) {
			response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, "1");
		}
	}

	private static WebGraphQlResponse unavailable(WebGraphQlRequest request, String message) {
		return ErrorAnswer.to(request, ErrorCode.UNAVAILABLE, message);
	}

}
