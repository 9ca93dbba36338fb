package org.careeratlas.graphql;

import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlInterceptor.Chain;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Adds a code to errors that GraphQL Java raises before any field is fetched. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestErrors implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(RequestErrors::withCodes);
	}

	private static WebGraphQlResponse withCodes(WebGraphQlResponse response) {
		if (response.getErrors().stream().allMatch(RequestErrors::hasCode)) {
			return response;
		}
		List<GraphQLError> errors = response.getErrors().stream().map(RequestErrors::withCode).toList();
		return response.transform((builder) -> builder.errors(errors));
	}

	private static boolean hasCode(ResponseError error) {
		return error.getExtensions().containsKey("code");
	}

	private static GraphQLError withCode(ResponseError error) {
		var copy = GraphqlErrorBuilder.newError()
			.message("%s", withJsonTypes(String.valueOf(error.getMessage())))
			.locations(error.getLocations());
		if (!error.getParsedPath().isEmpty()) {
			copy.path(error.getParsedPath());
		}
		if (hasCode(error)) {
			return copy.errorType(error.getErrorType()).extensions(error.getExtensions()).build();
		}
		return ErrorAnswer.with(copy, code(error.getErrorType()), argument(error));
	}

	private static Map<String, Object> argument(ResponseError error) {
		Object argument = error.getExtensions().get("argument");
		return (argument != null) ? Map.of("argument", argument) : Map.of();
	}

	/**
	 * Replaces names of Java classes, which GraphQL Java uses for the values of
	 * variables.
	 */
	private static String withJsonTypes(String message) {
		return message.replace("'LinkedHashMap'", "'Object'").replace("'ArrayList'", "'List'");
	}

	private static ErrorCode code(ErrorClassification classification) {
		return (classification == ErrorType.DataFetchingException
				|| classification == ErrorType.NullValueInNonNullableField) ? ErrorCode.INTERNAL
						: ErrorCode.BAD_REQUEST;
	}

}
