package org.careeratlas.subscription;

import java.net.InetSocketAddress;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells controllers which address a request comes from. */
@Component
class ClientAddress implements WebGraphQlInterceptor {

	/** In the context of the request. */
	static final String KEY = "clientAddress";

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		InetSocketAddress address = request.getRemoteAddress();
		if (address != null) {
			request.configureExecutionInput((input,
					builder) -> builder.graphQLContext((context) -> context.of(KEY, address.getHostString())).build());
		}
		return chain.next(request);
	}

}
