package org.careeratlas.graphql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rejects bodies that are too large before they are parsed, whether or not the request
 * declares a length, those that do not arrive in time, and those that are not JSON
 * objects with a query, with errors in the format of GraphQL.
 */
@Component
@Order(BodyLimit.ORDER)
class BodyLimit extends OncePerRequestFilter {

	/** Before what needs the body. */
	static final int ORDER = 0;

	private static final int PART = 8192;

	private final int limit;

	private final Duration patience;

	private final String path;

	private final JsonMapper json;

	BodyLimit(GuardProperties limits, GraphQlProperties graphQl, JsonMapper json) {
		this.limit = (int) limits.body().toBytes();
		this.patience = limits.bodyTime();
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
		byte[] body = readInTime(request.getInputStream());
		if (body == null) {
			response.setHeader(HttpHeaders.CONNECTION, "close");
			reject(response, HttpStatus.REQUEST_TIMEOUT,
					"The body did not arrive within %d s".formatted(this.patience.toSeconds()));
		}
		else if (body.length > this.limit) {
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

	/**
	 * Reads until the body ends or is too large. The server limits the time between any
	 * two parts.
	 * @return null if that takes too long
	 */
	private byte @Nullable [] readInTime(InputStream body) throws IOException {
		long start = System.nanoTime();
		var read = new ByteArrayOutputStream();
		byte[] part = new byte[PART];
		try {
			for (int length = body.read(part); length >= 0 && read.size() <= this.limit; length = body.read(part)) {
				read.write(part, 0, length);
				if (System.nanoTime() - start > this.patience.toNanos()) {
					return null;
				}
			}
			return read.toByteArray();
		}
		catch (SocketTimeoutException ex) {
			return null;
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
