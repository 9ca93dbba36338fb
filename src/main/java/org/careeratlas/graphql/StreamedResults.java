package org.careeratlas.graphql;

import java.util.List;

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
 * and no JSON: with a stream of one result, as the protocol GraphQL over SSE has it.
 * Spring for GraphQL streams nothing but subscriptions.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StreamedResults implements WebGraphQlInterceptor {

	private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON,
			MediaType.APPLICATION_GRAPHQL_RESPONSE);

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Mono<WebGraphQlResponse> response = chain.next(request);
		return isStreamed(request.getHeaders().getAccept()) ? response.map((single) -> streamed(request, single))
				: response;
	}

	/** Returns whether events are accepted, and JSON is not. */
	static boolean isStreamed(List<MediaType> accepted) {
		return accepted.stream().anyMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype)
				&& accepted.stream().noneMatch((type) -> JSON.stream().anyMatch(type::isCompatibleWith));
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
