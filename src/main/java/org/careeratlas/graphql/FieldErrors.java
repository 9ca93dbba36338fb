package org.careeratlas.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import org.careeratlas.known.KnownNames;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.CanceledException;
import org.careeratlas.model.ConflictException;
import org.careeratlas.model.NotFoundException;
import org.careeratlas.model.UnavailableException;
import org.careeratlas.neo4j.GraphUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import reactor.core.publisher.Mono;

/**
 * Maps exceptions to errors. Unknown exceptions become internal errors without details.
 */
@Component
class FieldErrors extends DataFetcherExceptionResolverAdapter implements SubscriptionExceptionResolver {

	private static final Logger logger = LoggerFactory.getLogger(FieldErrors.class);

	private final FailureLog failures = new FailureLog(logger);

	private final KnownNames names;

	FieldErrors(KnownNames names) {
		this.names = names;
		setThreadLocalContextAware(true);
	}

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		ErrorCode code = code(failure);
		if (!(failure instanceof CanceledException)) {
			log(code, failure, environment.getExecutionStepInfo().getPath().toString());
		}
		String message = (code == ErrorCode.INTERNAL) ? ErrorAnswer.internalMessage()
				: message(failure) + question(failure);
		Map<String, Object> argument = isOfTheClient(code)
				? argument(environment.getArguments(), message).map((name) -> Map.<String, Object>of("argument", name))
					.orElse(Map.of())
				: Map.of();
		return ErrorAnswer.with(GraphqlErrorBuilder.newError(environment).message("%s", message), code, argument);
	}

	/** What ends a subscription is told as what fails a field. */
	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable failure) {
		return Mono.fromSupplier(() -> {
			ErrorCode code = code(failure);
			log(code, failure, "A subscription");
			return List.of(ErrorAnswer.of(code,
					(code == ErrorCode.INTERNAL) ? ErrorAnswer.internalMessage() : message(failure)));
		});
	}

	private static ErrorCode code(Throwable failure) {
		return switch (failure) {
			case NotFoundException _ -> ErrorCode.NOT_FOUND;
			case BadRequestException _, BindException _ -> ErrorCode.BAD_REQUEST;
			case ConflictException _ -> ErrorCode.CONFLICT;
			case GraphUnavailableException _, UnavailableException _, AbortExecutionException _, CanceledException _ ->
				ErrorCode.UNAVAILABLE;
			default -> ErrorCode.INTERNAL;
		};
	}

	private static boolean isOfTheClient(ErrorCode code) {
		return code == ErrorCode.NOT_FOUND || code == ErrorCode.BAD_REQUEST || code == ErrorCode.CONFLICT;
	}

	/**
	 * Returns the argument that the message is about, such as {@code from.role}: the one
	 * whose value it quotes, or else whose name it begins with.
	 */
	private static Optional<String> argument(Map<String, ?> arguments, String message) {
		var paths = new LinkedHashMap<String, Object>();
		arguments.forEach((name, value) -> collect(name, value, paths));
		return Stream
			.concat(paths.entrySet()
				.stream()
				.filter((argument) -> message.contains("'%s'".formatted(argument.getValue())))
				.map(Map.Entry::getKey),
					paths.keySet().stream().filter((path) -> message.startsWith(nameOf(path) + " ")))
			.findFirst();
	}

	private static void collect(String path, @Nullable Object value, Map<String, Object> paths) {
		switch (value) {
			case null -> {
			}
			case Map<?, ?> object -> {
				paths.put(path, object);
				object.forEach((name, part) -> collect(path + "." + name, part, paths));
			}
			case List<?> list -> {
				paths.put(path, list);
				for (int i = 0; i < list.size(); i++) {
					collect("%s[%d]".formatted(path, i), list.get(i), paths);
				}
			}
			default -> paths.put(path, value);
		}
	}

	private static String nameOf(String path) {
		return path.substring(path.lastIndexOf('.') + 1);
	}

	private static String message(Throwable failure) {
		return (failure instanceof BindException binding)
				? "An argument cannot be read: " + binding.getAllErrors().getFirst().getDefaultMessage()
				: String.valueOf(failure.getMessage());
	}

	/** Asks whether a similar id is meant, unless that cannot be looked up. */
	private String question(Throwable failure) {
		try {
			return (failure instanceof NotFoundException missing)
					? this.names.question(missing.what(), missing.id().value()) : "";
		}
		catch (GraphUnavailableException ex) {
			logger.debug("No similar id can be told", ex);
			return "";
		}
	}

	/** Each internal failure is logged, since its request's id must find it. */
	private void log(ErrorCode code, Throwable failure, String path) {
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
