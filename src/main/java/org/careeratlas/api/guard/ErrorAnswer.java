package org.careeratlas.api.guard;

import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

/**
 * Errors as the API writes them: each has a code, and an internal one the request's id.
 */
final class ErrorAnswer {

	private ErrorAnswer() {
	}

	static GraphQLError of(ErrorCode code, String message) {
		return with(GraphqlErrorBuilder.newError().message("%s", message), code);
	}

	/** For a fault of ours, of which a client learns no more than where to find it. */
	static String internalMessage() {
		return "Something went wrong on our side; the request id finds it in the log";
	}

	static GraphQLError with(GraphqlErrorBuilder<?> error, ErrorCode code) {
		return error.errorType(code)
			.extensions((code == ErrorCode.INTERNAL) ? Map.of("code", code.name(), "requestId", RequestId.current())
					: Map.of("code", code.name()))
			.build();
	}

}
