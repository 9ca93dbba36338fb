package org.careeratlas.graphql;

import java.util.List;
import java.util.concurrent.TimeoutException;

import graphql.ExecutionResult;
import org.careeratlas.neo4j.GraphReadiness;
import org.careeratlas.neo4j.GraphUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlInterceptor.Chain;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Answers UNAVAILABLE at once while the graph is not ready, and when the deadline has
 * passed, so that a hanging database blocks no client.
 */
@Component
class Availability implements WebGraphQlInterceptor {

	private static final Logger logger = LoggerFactory.getLogger(Availability.class);

	private final GraphReadiness readiness;

	private final GuardProperties limits;

	Availability(GraphReadiness readiness, GuardProperties limits) {
		this.readiness = readiness;
		this.limits = limits;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		try {
			this.readiness.require();
		}
		catch (GraphUnavailableException ex) {
			return Mono.just(unavailable(request, String.valueOf(ex.getMessage())));
		}
		return chain.next(request)
			.timeout(this.limits.deadline())
			.onErrorResume(TimeoutException.class, (ex) -> Mono.just(timedOut(request)))
			.onErrorResume(GraphUnavailableException.class, (ex) -> Mono.just(failed(request, ex)));
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

	private static WebGraphQlResponse unavailable(WebGraphQlRequest request, String message) {
		var result = ExecutionResult.newExecutionResult()
			.data(null)
			.errors(List.of(ErrorAnswer.of(ErrorCode.UNAVAILABLE, message)))
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

}
