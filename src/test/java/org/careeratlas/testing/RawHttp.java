package org.careeratlas.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Sends what a well-behaved client would not, and shows the whole answer. */
public final class RawHttp {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private final int port;

	public RawHttp(int port) {
		this.port = port;
	}

	/** Asks a query with variables of whatever types. */
	public Answer ask(String query, @Nullable Object variables) {
		var request = new HashMap<String, @Nullable Object>();
		request.put("query", query);
		request.put("variables", variables);
		return post(JSON.writeValueAsString(request));
	}

	public Answer ask(String query) {
		return ask(query, Map.of());
	}

	public Answer post(String body, String... headers) {
		return send(request("/graphql", headers).POST(BodyPublishers.ofString(body)));
	}

	public Answer postTo(String path, String body) {
		return send(request(path).POST(BodyPublishers.ofString(body)));
	}

	/** Posts without saying how long the body is. */
	public Answer postChunked(String body) {
		BodyPublisher chunked = BodyPublishers
			.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
		return send(request("/graphql").POST(chunked));
	}

	public Answer get(String path, String... headers) {
		return send(request(path, headers).GET());
	}

	/** A request of JSON, unless a header says otherwise. */
	private HttpRequest.Builder request(String path, String... headers) {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.timeout(Duration.ofSeconds(60))
			.setHeader("Content-Type", "application/json");
		for (int i = 0; i < headers.length; i += 2) {
			request.setHeader(headers[i], headers[i + 1]);
		}
		return request;
	}

	private static Answer send(HttpRequest.Builder request) {
		try {
			return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** What the service answered. */
	public record Answer(HttpResponse<String> response) {

		public int status() {
			return this.response.statusCode();
		}

		public String text() {
			return this.response.body();
		}

		public String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		/** The answer as JSON; missing where it is none. */
		public JsonNode json() {
			try {
				return JSON.readTree(text());
			}
			catch (JacksonException ex) {
				return MissingNode.getInstance();
			}
		}

		public JsonNode data() {
			return json().path("data");
		}

		public List<JsonNode> errors() {
			return List.copyOf(json().path("errors").values());
		}

		/** The codes of all errors, in their order. */
		public List<String> codes() {
			return errors().stream().map((error) -> error.at("/extensions/code").asString("none")).toList();
		}

		public String message() {
			return errors().isEmpty() ? "" : errors().getFirst().path("message").asString();
		}

	}

}
