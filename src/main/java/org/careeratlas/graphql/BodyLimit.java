package org.careeratlas.graphql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
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

	private final GraphQlEndpoint endpoint;

	private final JsonMapper json;

	private final Refusals refusals;

	BodyLimit(GuardProperties limits, GraphQlEndpoint endpoint, JsonMapper json, Refusals refusals) {
		this.limit = (int) limits.body().toBytes();
		this.patience = limits.bodyTime();
		this.endpoint = endpoint;
		this.json = json;
		this.refusals = refusals;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !HttpMethod.POST.matches(request.getMethod()) || !this.endpoint.isAddressOf(request);
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
			JsonNode request = this.json.readTree(body);
			return request.path("query").isString() || PersistedDocuments.isNamed(request);
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
		this.refusals.refuse(response, status, ErrorCode.BAD_REQUEST, message);
	}

}
