package org.careeratlas.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rejects bodies that are too large before they are parsed, whether or not the request
 * declares a length, and bodies that are not JSON objects with a query, with errors in
 * the format of GraphQL.
 */
@Component
@Order(BodyLimit.ORDER)
class BodyLimit extends OncePerRequestFilter {

	/** Before what needs the body. */
	static final int ORDER = 0;

	private final int limit;

	private final String path;

	private final JsonMapper json;

	BodyLimit(GuardProperties limits, GraphQlProperties graphQl, JsonMapper json) {
		this.limit = (int) limits.body().toBytes();
		this.path = graphQl.getHttp().getPath();
		this.json = json;
	}

	/** Compares the decoded path, however the client encoded it. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = (request.getPathInfo() != null) ? request.getPathInfo() : request.getServletPath();
		return !"POST".equals(request.getMethod()) || !path.equals(this.path);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.limit) {
			rejectSize(response);
			return;
		}
		byte[] body = request.getInputStream().readNBytes(this.limit + 1);
		if (body.length > this.limit) {
			rejectSize(response);
		}
		else if (!isRequest(body)) {
			reject(response, HttpStatus.BAD_REQUEST,
					"The body must be a JSON object with a query: {\"query\": \"{ sources { name } }\"}");
		}
		else {
			chain.doFilter(new BufferedRequest(request, body), response);
		}
	}

	private boolean isRequest(byte[] body) {
		try {
			return this.json.readTree(body).path("query").isString();
		}
		catch (JacksonException ex) {
			return false;
		}
	}

	private void rejectSize(HttpServletResponse response) throws IOException {
		reject(response, HttpStatus.CONTENT_TOO_LARGE,
				"The body has more than %d bytes; ask for less at once".formatted(this.limit));
	}

	private void reject(HttpServletResponse response, HttpStatus status, String message) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.getOutputStream()
			.write(this.json.writeValueAsBytes(
					Map.of("errors", List.of(ErrorAnswer.of(ErrorCode.BAD_REQUEST, message).toSpecification()))));
	}

}
