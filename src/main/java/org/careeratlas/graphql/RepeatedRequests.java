package org.careeratlas.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.careeratlas.server.PersonalText;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a request from the {@link AnswerCache} the third time that it is sent; the
 * second time, its answer is kept. Streams, errors and whatever is no query are not kept,
 * nor is what somebody's text is sent for.
 */
@Component
@Order(BodyLimit.ORDER + 2)
class RepeatedRequests extends OncePerRequestFilter {

	/** What an answer depends on besides body and graph. */
	private static final List<String> HEADERS = List.of(HttpHeaders.ACCEPT, HttpHeaders.CONTENT_TYPE,
			HttpHeaders.AUTHORIZATION, HttpHeaders.ORIGIN, HttpHeaders.HOST);

	private static final String ATTEMPT = RepeatedRequests.class.getName();

	private final AnswerCache answers;

	private final String path;

	private final JsonMapper json;

	RepeatedRequests(AnswerCache answers, GraphQlProperties graphQl, JsonMapper json) {
		this.answers = answers;
		this.path = graphQl.getHttp().getPath();
		this.json = json;
	}

	/** Only requests of GraphQL are buffered. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.answers.isEnabled() || WebUtils.getNativeRequest(request, BufferedRequest.class) == null
				|| isStream(request);
	}

	private static boolean isStream(HttpServletRequest request) {
		return StreamedResults
			.isStreamed(MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isAsyncDispatch(request)) {
			chain.doFilter(request, response);
			finish(request, response);
			return;
		}
		if (hasPersonalText(request)) {
			chain.doFilter(request, response);
			return;
		}
		Optional<AnswerCache.Key> key = this.answers.key(digest(request));
		Optional<KeptAnswer> kept = key.flatMap(this.answers::find);
		if (key.isPresent() && isKnownToClient(request, key.get())) {
			countAsGraphQl(request);
			describe(response, key.get());
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
		}
		else if (kept.isPresent()) {
			countAsGraphQl(request);
			if (GetRequests.isGet(request)) {
				describe(response, key.get());
			}
			kept.get().send(request, response);
		}
		else if (key.isPresent() && (this.answers.isRepeated(key.get()) || GetRequests.isGet(request))) {
			request.setAttribute(ATTEMPT, new Attempt(key.get(), Set.copyOf(response.getHeaderNames())));
			var buffered = new ContentCachingResponseWrapper(response);
			chain.doFilter(request, buffered);
			finish(request, buffered);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private boolean hasPersonalText(HttpServletRequest request) {
		JsonNode body = this.json.readTree(body(request));
		return PersonalText.isIn(body.path("query").asString(""), body.path("variables"));
	}

	private static boolean isKnownToClient(HttpServletRequest request, AnswerCache.Key key) {
		return GetRequests.isGet(request) && Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH))
			.stream()
			.flatMap((tags) -> Arrays.stream(tags.split(",")))
			.anyMatch((tag) -> tag.strip().equals(key.tag()));
	}

	/** Lets clients and proxies keep the answer, but ask whether it still holds. */
	private static void describe(HttpServletResponse response, AnswerCache.Key key) {
		response.setHeader(HttpHeaders.ETAG, key.tag());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader(HttpHeaders.VARY, "Accept, Accept-Encoding, Origin");
	}

	/** Metrics of HTTP name the path that answers, which here nothing else does. */
	private void countAsGraphQl(HttpServletRequest request) {
		ServerHttpObservationFilter.findObservationContext(request)
			.ifPresent((context) -> context.setPathPattern(this.path));
	}

	private static byte[] digest(HttpServletRequest request) {
		MessageDigest digest = sha256();
		update(digest, String.valueOf(request.getQueryString()));
		for (String name : HEADERS) {
			Collections.list(request.getHeaders(name)).forEach((value) -> update(digest, name + ": " + value));
		}
		return digest.digest(body(request));
	}

	/** Headers and addresses have no null characters. */
	private static void update(MessageDigest digest, String text) {
		digest.update(text.getBytes(StandardCharsets.UTF_8));
		digest.update((byte) 0);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] body(HttpServletRequest request) {
		return Objects.requireNonNull(WebUtils.getNativeRequest(request, BufferedRequest.class)).body();
	}

	/** Sends what was buffered, once it is whole. */
	private void finish(HttpServletRequest request, HttpServletResponse response) throws IOException {
		var buffered = WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class);
		if (buffered == null || request.isAsyncStarted()
				|| !(request.getAttribute(ATTEMPT) instanceof Attempt attempt)) {
			return;
		}
		if (isWorthKeeping(request, buffered)) {
			this.answers.keep(attempt.key, KeptAnswer.of(buffered.getContentType(), attempt.headersOf(buffered),
					buffered.getContentAsByteArray()));
			if (GetRequests.isGet(request)) {
				describe(buffered, attempt.key);
			}
		}
		buffered.copyBodyToResponse();
	}

	private boolean isWorthKeeping(HttpServletRequest request, ContentCachingResponseWrapper response) {
		return response.getStatus() == HttpStatus.OK.value() && isJson(response.getContentType())
				&& isWholeAndUpToDate(this.json.readTree(response.getContentAsByteArray())) && isQuery(request);
	}

	private static boolean isWholeAndUpToDate(JsonNode answer) {
		return !answer.has("errors") && !answer.path("extensions").has("stale");
	}

	private static boolean isJson(String contentType) {
		MediaType type = MediaType.parseMediaType(contentType);
		return type.isCompatibleWith(MediaType.APPLICATION_JSON)
				|| type.isCompatibleWith(MediaType.APPLICATION_GRAPHQL_RESPONSE);
	}

	private boolean isQuery(HttpServletRequest request) {
		return GetRequests.isQuery(this.json.readTree(body(request)).path("query").asString());
	}

	/**
	 * A request whose answer may be kept.
	 *
	 * @param headersBefore names of headers that are not of the answer itself
	 */
	private record Attempt(AnswerCache.Key key, Set<String> headersBefore) {

		private static final Set<String> OF_THE_BODY = Set.of("content-type", "content-length");

		Map<String, List<String>> headersOf(HttpServletResponse response) {
			return response.getHeaderNames()
				.stream()
				.filter((name) -> !this.headersBefore.contains(name)
						&& !OF_THE_BODY.contains(name.toLowerCase(Locale.ROOT)))
				.distinct()
				.collect(Collectors.toMap(Function.identity(), (name) -> List.copyOf(response.getHeaders(name))));
		}

	}

}
