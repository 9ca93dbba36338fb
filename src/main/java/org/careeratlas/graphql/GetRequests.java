package org.careeratlas.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers queries that are sent with GET, as GraphQL over HTTP has it: what the address
 * says is answered like the same request with POST.
 */
@Component
@Order(BodyLimit.ORDER - 2)
class GetRequests extends OncePerRequestFilter {

	private static final List<String> TEXTS = List.of("query", "operationName", "documentId");

	private static final List<String> OBJECTS = List.of("variables", "extensions");

	private final GraphQlEndpoint endpoint;

	private final JsonMapper json;

	private final Refusals refusals;

	GetRequests(GraphQlEndpoint endpoint, JsonMapper json, Refusals refusals) {
		this.endpoint = endpoint;
		this.json = json;
		this.refusals = refusals;
	}

	/** Returns whether the request was sent with GET. */
	static boolean isGet(HttpServletRequest request) {
		return WebUtils.getNativeRequest(request, AsPost.class) != null;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !HttpMethod.GET.matches(request.getMethod()) || !this.endpoint.isAddressOf(request)
				|| GraphQlEndpoint.isWebSocket(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ObjectNode body = this.json.createObjectNode();
		for (String name : TEXTS) {
			if (request.getParameter(name) != null) {
				body.put(name, request.getParameter(name));
			}
		}
		for (String name : OBJECTS) {
			if (request.getParameter(name) != null) {
				JsonNode object = object(request.getParameter(name));
				if (object == null) {
					this.refusals.refuse(response, HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST,
							"The parameter '%s' must be a JSON object".formatted(name));
					return;
				}
				body.set(name, object);
			}
		}
		chain.doFilter(new AsPost(request, this.json.writeValueAsBytes(body)), response);
	}

	private @Nullable JsonNode object(String text) {
		try {
			JsonNode node = this.json.readTree(text);
			return node.isObject() ? node : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	/** Returns whether nothing but queries are in the document, as far as it is one. */
	static boolean isQuery(String document) {
		try {
			return Parser.parse(document)
				.getDefinitionsOfType(OperationDefinition.class)
				.stream()
				.allMatch((operation) -> operation.getOperation() == Operation.QUERY);
		}
		catch (InvalidSyntaxException ex) {
			return true;
		}
	}

	private static final class AsPost extends BufferedRequest {

		AsPost(HttpServletRequest request, byte[] body) {
			super(request, body);
		}

		@Override
		public String getMethod() {
			return HttpMethod.POST.name();
		}

		@Override
		public @Nullable String getQueryString() {
			return null;
		}

		@Override
		public String getContentType() {
			return MediaType.APPLICATION_JSON_VALUE;
		}

		@Override
		public String getCharacterEncoding() {
			return StandardCharsets.UTF_8.name();
		}

		@Override
		public int getContentLength() {
			return body().length;
		}

		@Override
		public long getContentLengthLong() {
			return body().length;
		}

		@Override
		public @Nullable String getHeader(String name) {
			return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) ? getContentType() : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) ? Collections.enumeration(List.of(getContentType()))
					: super.getHeaders(name);
		}

		@Override
		public Enumeration<String> getHeaderNames() {
			List<String> names = Collections.list(super.getHeaderNames());
			if (names.stream().noneMatch(HttpHeaders.CONTENT_TYPE::equalsIgnoreCase)) {
				names.add(HttpHeaders.CONTENT_TYPE);
			}
			return Collections.enumeration(names);
		}

	}

}
