package org.careeratlas.graphql;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what cannot be a request of GraphQL by its method and types, which Spring for
 * GraphQL refuses without a word.
 */
@Component
@Order(BodyLimit.ORDER - 1)
class GraphQlEndpoint extends OncePerRequestFilter {

	private static final List<MediaType> SENT = List.of(MediaType.APPLICATION_JSON,
			new MediaType("application", "graphql"));

	private static final List<MediaType> ANSWERED = List.of(MediaType.APPLICATION_GRAPHQL_RESPONSE,
			MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM);

	private final String path;

	private final Refusals refusals;

	GraphQlEndpoint(GraphQlProperties graphQl, Refusals refusals) {
		this.path = graphQl.getHttp().getPath();
		this.refusals = refusals;
	}

	/** Compares the decoded path, however the client encoded it. */
	boolean isAddressOf(HttpServletRequest request) {
		String requested = (request.getPathInfo() != null) ? request.getPathInfo() : request.getServletPath();
		return requested.equals(this.path);
	}

	/** Returns whether a WebSocket is to be opened there. */
	static boolean isWebSocket(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod())
				&& "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
	}

	/** Browsers ask for options. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !isAddressOf(request) || HttpMethod.OPTIONS.matches(request.getMethod()) || isWebSocket(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!HttpMethod.POST.matches(request.getMethod())) {
			response.setHeader(HttpHeaders.ALLOW, "GET, POST");
			refuse(response, HttpStatus.METHOD_NOT_ALLOWED, "Send requests with POST, or queries with GET");
		}
		else if (!isOneOf(SENT, request.getContentType(), false)) {
			refuse(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"Send requests as JSON, with Content-Type: application/json");
		}
		else if (!isOneOf(ANSWERED, request.getHeader(HttpHeaders.ACCEPT), true)) {
			refuse(response, HttpStatus.NOT_ACCEPTABLE,
					"Accept application/graphql-response+json, application/json, or text/event-stream");
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private void refuse(HttpServletResponse response, HttpStatus status, String message) throws IOException {
		this.refusals.refuse(response, status, ErrorCode.BAD_REQUEST, message);
	}

	private static boolean isOneOf(List<MediaType> types, @Nullable String named, boolean ifNoneIsNamed) {
		if (named == null) {
			return ifNoneIsNamed;
		}
		try {
			return MediaType.parseMediaTypes(named)
				.stream()
				.anyMatch((type) -> types.stream().anyMatch(type::isCompatibleWith));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
