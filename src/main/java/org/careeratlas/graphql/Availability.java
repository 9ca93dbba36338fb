package org.careeratlas.graphql;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import graphql.ExecutionResult;
import org.careeratlas.model.CanceledException;
import org.careeratlas.neo4j.GraphReadiness;
import org.careeratlas.neo4j.GraphUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlInterceptor.Chain;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Answers UNAVAILABLE at once while the graph is not ready, and when the deadline has
 * passed, so that a hanging database blocks no client. Each request is answered by one
 * thread, which is interrupted when nobody waits for it any more: that ends its statement
 * in Neo4j, and what looks at {@link CanceledException#throwIfCanceled}.
 */
@Component
class Availability implements WebGraphQlInterceptor {

	private static final Logger logger = LoggerFactory.getLogger(Availability.class);

	private static final Runnable NOTHING = () -> {
	};

	private final GraphReadiness readiness;

	private final GuardProperties limits;

	private final HeavyRequests heavyRequests;

	Availability(GraphReadiness readiness, GuardProperties limits, HeavyRequests heavyRequests) {
		this.readiness = readiness;
		this.heavyRequests = heavyRequests;
		this.limits = limits;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		try {
			this.readiness.require();
		}
		catch (GraphUnavailableException ex) {
			return Mono.just(unavailable(request, String.valueOf(ex.getMessage())))
				.doOnNext(Availability::tellWhenToRetry);
		}
		return inThreadOfItsOwn(request, chain).timeout(this.limits.deadline())
			.onErrorResume(TimeoutException.class, (ex) -> Mono.just(timedOut(request)))
			.onErrorResume(GraphUnavailableException.class, (ex) -> Mono.just(failed(request, ex)))
			.doOnNext(Availability::tellWhenToRetry);
	}

	private Mono<WebGraphQlResponse> inThreadOfItsOwn(WebGraphQlRequest request, Chain chain) {
		return Mono.create((result) -> {
			var cancellation = new AtomicReference<>(NOTHING);
			request.configureExecutionInput((input, builder) -> {
				cancellation.set(input::cancel);
				return input;
			});
			Thread worker = Thread.ofVirtual()
				.name("graphql")
				.unstarted(() -> this.heavyRequests.run(() -> Mono.defer(() -> chain.next(request))
					.contextWrite(result.contextView())
					.subscribe(result::success, result::error)));
			result.onCancel(() -> {
				cancellation.get().run();
				worker.interrupt();
			});
			worker.start();
		});
	}

	private WebGraphQlResponse timedOut(WebGraphQlRequest request) {
		String message = "There was no answer within %d ms; ask for less at once, or again later"
			.formatted(this.limits.deadline().toMillis());
		logger.warn("{}", message);
		return unavailable(request, message);
	}

	/** Answers when something that the whole response needs could not be read. */
	private static WebGraphQlResponse failed(WebGraphQlRequest request, GraphUnavailableException failure) {
		logger.warn("The answer is unavailable: {}", failure.toString());
		return unavailable(request, String.valueOf(failure.getMessage()));
	}

	/** For those whose whole answer is unavailable. */
	private static void tellWhenToRetry(WebGraphQlResponse response) {
		if (!response.isValid() && response.getErrors()
			.stream()
			.anyMatch((error) -> ErrorCode.UNAVAILABLE.name().equals(error.getExtensions().get("code")))) {
			response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, "1");
		}
	}

	private static WebGraphQlResponse unavailable(WebGraphQlRequest request, String message) {
		var result = ExecutionResult.newExecutionResult()
			.data(null)
			.errors(List.of(ErrorAnswer.of(ErrorCode.UNAVAILABLE, message)))
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

}
