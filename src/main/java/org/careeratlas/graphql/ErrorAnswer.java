package org.careeratlas.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/**
 * Creates the errors of the API: each has a code, and an internal one also the id of the
 * request.
 */
final class ErrorAnswer {

	private ErrorAnswer() {
	}

	static GraphQLError of(ErrorCode code, String message) {
		return with(GraphqlErrorBuilder.newError().message("%s", message), code);
	}

	/** Returns the whole answer to a request of which nothing was done. */
	static WebGraphQlResponse to(WebGraphQlRequest request, ErrorCode code, String message) {
		var result = ExecutionResult.newExecutionResult().data(null).errors(List.of(of(code, message))).build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

	/** Same with more extensions than the code. */
	static GraphQLError of(ErrorCode code, String message, Map<String, Object> more) {
		return with(GraphqlErrorBuilder.newError().message("%s", message), code, more);
	}

	/**
	 * Returns the message of internal errors, which tells clients only how to find the
	 * error in the log.
	 */
	static String internalMessage() {
		return "Something went wrong on our side; the request id finds it in the log";
	}

	static GraphQLError with(GraphqlErrorBuilder<?> error, ErrorCode code) {
		return with(error, code, Map.of());
	}

	/** Same with more extensions than the code. */
	static GraphQLError with(GraphqlErrorBuilder<?> error, ErrorCode code, Map<String, Object> more) {
		var extensions = new HashMap<>(more);
		extensions.put("code", code.name());
		if (code == ErrorCode.INTERNAL) {
			extensions.put("requestId", RequestId.current());
		}
		return error.errorType(code).extensions(extensions).build();
	}

}
