package org.careeratlas.graphql;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.integration.Slf4jThreadLocalAccessor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Assigns an id to each request. The id is in every log line about the request, in the
 * {@code X-Request-Id} header of the response, and in {@code INTERNAL} errors. A
 * well-formed id sent by the client is kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestId extends OncePerRequestFilter {

	static final String KEY = "requestId";

	private static final String HEADER = "X-Request-Id";

	private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

	RequestId() {
		ContextRegistry.getInstance().registerThreadLocalAccessor(new Slf4jThreadLocalAccessor(KEY));
	}

	/** Returns the id of the request that this thread works for. */
	static String current() {
		String id = MDC.get(KEY);
		return (id != null) ? id : "none";
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = id(request);
		request.setAttribute(KEY, id);
		response.setHeader(HEADER, id);
		try (var _ = MDC.putCloseable(KEY, id)) {
			chain.doFilter(request, response);
		}
	}

	/** Keeps the id when the request is dispatched again to write its response. */
	private static String id(HttpServletRequest request) {
		if (request.getAttribute(KEY) instanceof String known) {
			return known;
		}
		String given = request.getHeader(HEADER);
		return (given != null && WELL_FORMED.matcher(given).matches()) ? given : UUID.randomUUID().toString();
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

}
