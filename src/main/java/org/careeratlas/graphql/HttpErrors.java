package org.careeratlas.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.GraphQLError;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;

/**
 * Answers errors of HTTP as JSON, with an error of GraphQL's format in addition, whatever
 * type the client accepts; only browsers get a page.
 */
@Controller
class HttpErrors extends BasicErrorController {

	HttpErrors(ErrorAttributes attributes, WebProperties properties, List<ErrorViewResolver> views) {
		super(attributes, properties.getError(), views);
	}

	@Override
	public ResponseEntity<Map<String, @Nullable Object>> error(HttpServletRequest request) {
		ResponseEntity<Map<String, @Nullable Object>> answer = super.error(request);
		var body = new HashMap<String, @Nullable Object>(Objects.requireNonNullElse(answer.getBody(), Map.of()));
		body.put("errors", List.of(error(answer.getStatusCode()).toSpecification()));
		return ResponseEntity.status(answer.getStatusCode()).contentType(MediaType.APPLICATION_JSON).body(body);
	}

	private static GraphQLError error(HttpStatusCode status) {
		ErrorCode code = code(status);
		return ErrorAnswer.of(code, (code == ErrorCode.INTERNAL) ? ErrorAnswer.internalMessage() : message(status));
	}

	private static ErrorCode code(HttpStatusCode status) {
		return switch (HttpStatus.resolve(status.value())) {
			case NOT_FOUND -> ErrorCode.NOT_FOUND;
			case SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS -> ErrorCode.UNAVAILABLE;
			case null, default -> status.is4xxClientError() ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL;
		};
	}

	private static String message(HttpStatusCode status) {
		HttpStatus known = HttpStatus.resolve(status.value());
		return (known != null) ? known.getReasonPhrase() : "The request was refused";
	}

}
