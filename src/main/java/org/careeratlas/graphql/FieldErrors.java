package org.careeratlas.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.CanceledException;
import org.careeratlas.model.ConflictException;
import org.careeratlas.model.NotFoundException;
import org.careeratlas.neo4j.GraphUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * Maps exceptions to errors. Unknown exceptions become internal errors without details.
 */
@Component
class FieldErrors extends DataFetcherExceptionResolverAdapter {

	private static final Logger logger = LoggerFactory.getLogger(FieldErrors.class);

	private final FailureLog failures = new FailureLog(logger);

	FieldErrors() {
		setThreadLocalContextAware(true);
	}

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		ErrorCode code = switch (failure) {
			case NotFoundException _ -> ErrorCode.NOT_FOUND;
			case BadRequestException _, BindException _ -> ErrorCode.BAD_REQUEST;
			case ConflictException _ -> ErrorCode.CONFLICT;
			case GraphUnavailableException _, AbortExecutionException _, CanceledException _ -> ErrorCode.UNAVAILABLE;
			default -> ErrorCode.INTERNAL;
		};
		if (!(failure instanceof CanceledException)) {
			log(code, failure, environment);
		}
		return ErrorAnswer.with(
				GraphqlErrorBuilder.newError(environment)
					.message("%s", (code == ErrorCode.INTERNAL) ? ErrorAnswer.internalMessage() : message(failure)),
				code);
	}

	private static String message(Throwable failure) {
		return (failure instanceof BindException binding)
				? "An argument cannot be read: " + binding.getAllErrors().getFirst().getDefaultMessage()
				: String.valueOf(failure.getMessage());
	}

	/** Each internal failure is logged, since its request's id must find it. */
	private void log(ErrorCode code, Throwable failure, DataFetchingEnvironment environment) {
		String path = environment.getExecutionStepInfo().getPath().toString();
		switch (code) {
			case INTERNAL -> logInternal(path, failure);
			case UNAVAILABLE -> this.failures.warn("A field is unavailable: " + failure);
			default -> logger.debug("{} was refused: {}", path, failure.getMessage());
		}
	}

	/** How it came about is logged once a minute. */
	private void logInternal(String path, Throwable failure) {
		String place = (failure.getStackTrace().length > 0) ? " at " + failure.getStackTrace()[0] : "";
		if (this.failures.isFirst(failure.getClass().getName() + place)) {
			logger.error("{} failed", path, failure);
		}
		else {
			logger.error("{} failed again: {}{}", path, failure, place);
		}
	}

}
