package org.careeratlas.graphql;

import graphql.ExecutionResult;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers queries, and refuses requests, also to clients that accept server-sent events
 * alone: with a stream of one result, as the protocol GraphQL over SSE has it. Spring for
 * GraphQL streams nothing but subscriptions.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StreamedResults implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Mono<WebGraphQlResponse> response = chain.next(request);
		return isStreamed(request) ? response.map((single) -> streamed(request, single)) : response;
	}

	private static boolean isStreamed(WebGraphQlRequest request) {
		var accepted = request.getHeaders().getAccept();
		return !accepted.isEmpty() && accepted.stream().allMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype);
	}

	private static WebGraphQlResponse streamed(WebGraphQlRequest request, WebGraphQlResponse response) {
		if (response.getData() instanceof Publisher) {
			return response;
		}
		ExecutionResult single = response.getExecutionResult();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
				ExecutionResult.newExecutionResult().data(Flux.just(single)).build()));
	}

}
