package org.careeratlas.graphql;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.careeratlas.server.RequestEnd;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import reactor.core.publisher.Mono;

/**
 * Refuses a request of an address that has many others in progress, be they of HTTP or
 * sent by WebSocket.
 */
@Component
@Order(BodyLimit.ORDER - 3)
class RequestsPerAddress extends OncePerRequestFilter implements WebGraphQlInterceptor {

	private final int limit;

	private final Refusals refusals;

	private final Map<String, Integer> inProgress = new ConcurrentHashMap<>();

	RequestsPerAddress(GuardProperties limits, Refusals refusals) {
		this.limit = limits.requests();
		this.refusals = refusals;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String address = request.getRemoteAddr();
		if (!begin(address)) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "1");
			this.refusals.refuse(response, HttpStatus.TOO_MANY_REQUESTS, ErrorCode.UNAVAILABLE, refusal());
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			RequestEnd.then(request, () -> end(address));
		}
	}

	/** A WebSocket's own request has ended long before. */
	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (!(request instanceof WebSocketGraphQlRequest) || request.getRemoteAddress() == null) {
			return chain.next(request);
		}
		String address = request.getRemoteAddress().getHostString();
		return Mono.defer(() -> begin(address) ? chain.next(request).doFinally((signal) -> end(address))
				: Mono.just(ErrorAnswer.to(request, ErrorCode.UNAVAILABLE, refusal())));
	}

	private String refusal() {
		return "At most %d requests from one address are answered at once".formatted(this.limit);
	}

	private boolean begin(String address) {
		boolean isWithinLimit = this.inProgress.merge(address, 1, Integer::sum) <= this.limit;
		if (!isWithinLimit) {
			end(address);
		}
		return isWithinLimit;
	}

	private void end(String address) {
		this.inProgress.computeIfPresent(address, (key, requests) -> (requests > 1) ? requests - 1 : null);
	}

}
