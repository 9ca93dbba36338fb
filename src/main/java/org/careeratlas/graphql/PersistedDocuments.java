package org.careeratlas.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.careeratlas.server.PersonalText;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the documents that requests name instead of sending them: trusted ones of the
 * manifest, by {@code documentId} or Relay's {@code id}, and those that somebody has sent
 * with their digest before, by Apollo's automatic persisted queries.
 */
@Component
@Order(BodyLimit.ORDER + 1)
class PersistedDocuments extends OncePerRequestFilter implements WebGraphQlInterceptor {

	private static final long CHARACTERS = 500_000;

	private static final String REFUSAL = "Only the documents of the service's manifest are answered";

	private static final Set<String> IDS = Set.of("documentId", "id", "doc_id");

	private final Map<String, String> trusted;

	private final Set<String> texts;

	private final boolean only;

	private final Cache<String, String> sent = Caffeine.newBuilder()
		.maximumWeight(CHARACTERS)
		.weigher((String digest, String document) -> digest.length() + document.length())
		.build();

	private final JsonMapper json;

	private final Refusals refusals;

	PersistedDocuments(DocumentProperties properties, JsonMapper json, Refusals refusals) {
		this.json = json;
		this.refusals = refusals;
		this.only = properties.only();
		this.trusted = (properties.manifest() != null) ? read(properties.manifest()) : Map.of();
		this.texts = new HashSet<>(this.trusted.values());
	}

	private Map<String, String> read(Path manifest) {
		try {
			JsonNode root = this.json.readTree(Files.readString(manifest));
			var documents = new HashMap<String, String>();
			if (root.path("operations").isArray()) {
				root.path("operations")
					.forEach((operation) -> documents.put(operation.path("id").asString(),
							operation.path("body").asString()));
			}
			else {
				root.properties().forEach((entry) -> documents.put(entry.getKey(), entry.getValue().asString()));
			}
			return documents;
		}
		catch (IOException | JacksonException ex) {
			throw new IllegalStateException(
					"careeratlas.documents.manifest: '%s' cannot be read: %s".formatted(manifest, ex.getMessage()), ex);
		}
	}

	/** Returns whether the request names a document, or sends one. */
	static boolean isNamed(JsonNode body) {
		return !digest(body).isEmpty() || IDS.stream().anyMatch((name) -> body.path(name).isString());
	}

	private static String digest(JsonNode body) {
		return body.path("extensions").path("persistedQuery").path("sha256Hash").asString("");
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return WebUtils.getNativeRequest(request, BufferedRequest.class) == null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var buffered = Objects.requireNonNull(WebUtils.getNativeRequest(request, BufferedRequest.class));
		var body = (ObjectNode) this.json.readTree(buffered.body());
		String digest = digest(body);
		String text = body.path("query").asString("");
		if (!text.isEmpty() && !digest.isEmpty() && !digest.equals(sha256(text))) {
			refuse(response, HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST,
					"The digest in extensions.persistedQuery is not the SHA-256 of the query");
			return;
		}
		String document = (text.isEmpty() && isNamed(body)) ? named(body, digest) : text;
		if (document == null) {
			// Apollo's clients know it by this text, and send the document along
			refuse(response, digest.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.OK,
					ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
		}
		else if (!isAllowed(document)) {
			refuse(response, HttpStatus.FORBIDDEN, ErrorCode.BAD_REQUEST, REFUSAL);
		}
		else if (GetRequests.isGet(request) && !GetRequests.isQuery(document)) {
			response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
			refuse(response, HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_REQUEST,
					"Send other operations than queries with POST");
		}
		else if (GetRequests.isGet(request) && PersonalText.isIn(document, body.path("variables"))) {
			response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
			refuse(response, HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_REQUEST,
					"Send texts with POST: addresses are kept in many places");
		}
		else {
			if (!digest.isEmpty() && !PersonalText.isWrittenIn(document)) {
				this.sent.put(digest, document);
			}
			chain.doFilter(!document.equals(text) ? new BufferedRequest(request, bytes(body, document)) : request,
					response);
		}
	}

	/** Documents that come by WebSocket must be trusted, too. */
	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return (!(request instanceof WebSocketGraphQlRequest) || isAllowed(request.getDocument())) ? chain.next(request)
				: Mono.just(ErrorAnswer.to(request, ErrorCode.BAD_REQUEST, REFUSAL));
	}

	private boolean isAllowed(String document) {
		return !this.only || this.texts.contains(document);
	}

	private @Nullable String named(ObjectNode body, String digest) {
		if (!digest.isEmpty()) {
			String known = this.sent.getIfPresent(digest);
			return (known != null) ? known : this.trusted.get(digest);
		}
		return IDS.stream()
			.map((name) -> this.trusted.get(body.path(name).asString("")))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private byte[] bytes(ObjectNode body, String document) {
		ObjectNode whole = this.json.createObjectNode().put("query", document);
		body.properties().stream().filter((entry) -> !IDS.contains(entry.getKey())).forEach((entry) -> {
			whole.set(entry.getKey(), entry.getValue());
		});
		return this.json.writeValueAsBytes(whole);
	}

	private void refuse(HttpServletResponse response, HttpStatus status, ErrorCode code, String message)
			throws IOException {
		this.refusals.refuse(response, status, code, message);
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
