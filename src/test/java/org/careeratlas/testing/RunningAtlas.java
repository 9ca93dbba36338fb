package org.careeratlas.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.careeratlas.CareerAtlas;
import org.careeratlas.neo4j.GraphReadiness;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.awaitility.Awaitility.await;

/**
 * A whole service on a free port, for tests that start and stop it, asked as any client
 * would.
 */
public final class RunningAtlas implements AutoCloseable {

	private static final JsonMapper json = JsonMapper.shared();

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final HttpClient client = HttpClient.newHttpClient();

	private final ConfigurableApplicationContext context;

	private final URI address;

	private RunningAtlas(ConfigurableApplicationContext context) {
		this.context = context;
		this.address = URI
			.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));
	}

	/** Starts the service with the properties, such as {@code spring.neo4j.uri=...}. */
	public static RunningAtlas start(SpringApplicationBuilder application, String... properties) {
		var arguments = Stream.concat(Stream.of("server.port=0"), Arrays.stream(properties)).map("--"::concat);
		return new RunningAtlas(application.sources(CareerAtlas.class).run(arguments.toArray(String[]::new)));
	}

	/** Starts another service over the same database. */
	public static RunningAtlas over(Neo4jConnectionDetails database, String... properties) {
		ApplicationContextInitializer<GenericApplicationContext> shared = (context) -> context
			.registerBean(Neo4jConnectionDetails.class, () -> database);
		return start(new SpringApplicationBuilder().initializers(shared), properties);
	}

	/** Asks a GraphQL query, and waits no longer than ten seconds for the answer. */
	public Answer ask(String query) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(this.address.resolve("/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(json.writeValueAsString(Map.of("query", query)))));
	}

	/** Asks for {@code readiness} or {@code liveness}. */
	public Answer health(String group) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(this.address.resolve("/actuator/health/" + group)));
	}

	/** Waits until the service is ready and warm, for some minutes at most. */
	public RunningAtlas whenReady() {
		await().atMost(PATIENCE).until(() -> health("readiness").status() == 200);
		await().atMost(PATIENCE).until(part(GraphReadiness.class)::isWarm);
		return this;
	}

	/** A part of the service. */
	public <T> T part(Class<T> type) {
		return this.context.getBean(type);
	}

	/** Where it listens. */
	public URI address() {
		return this.address;
	}

	/** Where metrics and health are, if they have a port of their own. */
	public int managementPort() {
		return this.context.getEnvironment().getRequiredProperty("local.management.port", int.class);
	}

	@Override
	public void close() {
		this.context.close();
	}

	private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
		long start = System.nanoTime();
		HttpResponse<String> response = this.client.send(request.timeout(Duration.ofSeconds(10)).build(),
				BodyHandlers.ofString());
		return new Answer(response.statusCode(), json.readTree(response.body()),
				Duration.ofNanos(System.nanoTime() - start));
	}

	/**
	 * What the service answered.
	 *
	 * @param status of HTTP
	 * @param body as JSON
	 * @param took from the request to the last byte, for benchmarks
	 */
	public record Answer(int status, JsonNode body, Duration took) {

		/** The code of the first error; empty without errors. */
		public String errorCode() {
			return this.body.at("/errors/0/extensions/code").asString("");
		}

	}

}
