package org.careeratlas.concepts;

import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.careeratlas.neo4j.GraphVersion;
import org.careeratlas.testing.RunningAtlas;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast the service answers three shapes of queries over O*NET at eight connections,
 * beside the same answers served as constant bytes. Cold is the first time after a change
 * of the graph, one request after the other; warm is under load. Client and service share
 * the machine. Arguments: the directory of an embedded graph that holds O*NET, and for
 * how many seconds each shape is asked, 10 unless given.
 */
final class ReadingBenchmark {

	private static final int CONNECTIONS = 8;

	private static final int COLD = 30;

	private static final JsonMapper json = JsonMapper.shared();

	private ReadingBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		var application = new SpringApplicationBuilder(Constants.class);
		try (var atlas = RunningAtlas
			.start(application, "careeratlas.embedded.directory=" + args[0], "careeratlas.answers.cache=0B",
					"logging.level.org.careeratlas=error")
			.whenReady()) {
			List<String> roles = roles(atlas);
			untilAllIsWorkedOut(atlas, roles);
			var shapes = new LinkedHashMap<String, List<String>>();
			shapes.put("role, 20 skills, 20 related", roles.stream().map(ReadingBenchmark::role).toList());
			shapes.put("gap", gaps(roles));
			shapes.put("50 roles, 10 skills each", pages(atlas));
			var measuring = new Measuring(atlas, Integer.parseInt((args.length > 1) ? args[1] : "10"));
			System.out.printf("%-34s %8s %8s %8s %8s %10s%n", "warm", "bytes", "req/s", "p50", "p99", "constant/s");
			for (var shape : shapes.entrySet()) {
				measuring.warm(shape.getKey(), shape.getValue());
			}
			System.out.printf("%-34s %8s %8s%n", "cold", "p50", "p99");
			for (var shape : shapes.entrySet()) {
				measuring.cold(shape.getKey(), shape.getValue());
			}
		}
		System.exit(0);
	}

	/** What is kept of the whole graph is worked out after the start. */
	private static void untilAllIsWorkedOut(RunningAtlas atlas, List<String> roles) throws Exception {
		String paths = "{ careerPaths(from: \"%s\", to: \"%s\", includeComputed: true) { paths { cost } } }"
			.formatted(roles.getFirst(), roles.getLast());
		while (!atlas.ask(paths).errorCode().isEmpty()) {
			Thread.sleep(Duration.ofSeconds(1));
		}
	}

	private static List<String> roles(RunningAtlas atlas) throws Exception {
		return StreamSupport
			.stream(atlas.ask("{ roles(filter: {source: [\"onet\"], jobZone: [4]}, first: 100) { nodes { id } } }")
				.body()
				.at("/data/roles/nodes")
				.spliterator(), false)
			.map((role) -> role.get("id").asString())
			.toList();
	}

	private static String role(String id) {
		return """
				{ role(id: "%s") { name skills(first: 20) { edges { importance level node { name } } }
				  transitions(first: 20) { nodes { rank to { name } } } } }""".formatted(id);
	}

	private static List<String> gaps(List<String> roles) {
		return IntStream.range(1, roles.size())
			.mapToObj((i) -> """
					{ skillGap(from: {role: "%s"}, to: "%s") { transferability
					  carriesOver { credit skill { name } } toDevelop { shortfall needed held skill { name } } } }"""
				.formatted(roles.get(i - 1), roles.get(i)))
			.toList();
	}

	/** As many as there are pages of fifty, up to ten. */
	private static List<String> pages(RunningAtlas atlas) throws Exception {
		var pages = new ArrayList<String>();
		String after = "null";
		for (int page = 0; page < 10; page++) {
			String query = """
					{ roles(filter: {source: ["onet"]}, first: 50, after: %s) { pageInfo { endCursor hasNextPage }
					  nodes { name skills(first: 10) { edges { importance node { name } } } } } }""".formatted(after);
			pages.add(query);
			JsonNode info = atlas.ask(query).body().at("/data/roles/pageInfo");
			after = "\"%s\"".formatted(info.get("endCursor").asString());
		}
		return pages;
	}

	/** Serves bytes that never change, through the same server. */
	@RestController
	static class Constants {

		private static final Map<Integer, byte[]> answers = new ConcurrentHashMap<>();

		@PostMapping("/constant/{number}")
		ResponseEntity<byte[]> answer(@PathVariable int number, @RequestBody byte[] ignored) {
			return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answers.get(number));
		}

	}

	private record Measuring(RunningAtlas atlas, int seconds) {

		void warm(String shape, List<String> queries) throws Exception {
			List<byte[]> bodies = queries.stream().map(ReadingBenchmark::body).toList();
			for (int i = 0; i < bodies.size(); i++) {
				Constants.answers.put(i, send(graphQl(), bodies.get(i)));
			}
			Request answer = (i) -> send(graphQl(), bodies.get(i % bodies.size()));
			Request constant = (i) -> send(constant(i, bodies), bodies.get(i % bodies.size()));
			load(2 * this.seconds, answer);
			Load answers = load(this.seconds, answer);
			load(this.seconds / 2, constant);
			Load constants = load(this.seconds, constant);
			System.out.printf("%-34s %8.0f %8.0f %8.2f %8.2f %10.0f%n", shape,
					Constants.answers.values().stream().mapToInt((bytes) -> bytes.length).average().orElseThrow(),
					answers.perSecond(), percentile(answers.times(), 50), percentile(answers.times(), 99),
					constants.perSecond());
			Constants.answers.clear();
		}

		private URI graphQl() {
			return this.atlas.address().resolve("/graphql");
		}

		private URI constant(int i, List<byte[]> bodies) {
			return this.atlas.address().resolve("/constant/" + i % bodies.size());
		}

		/** One request after another, each after a change of the graph. */
		void cold(String shape, List<String> queries) throws Exception {
			var times = new ArrayList<Double>();
			for (int i = 0; i < COLD; i++) {
				touch(i);
				long start = System.nanoTime();
				send(graphQl(), body(queries.get(i % queries.size())));
				times.add((System.nanoTime() - start) / 1e6);
			}
			System.out.printf("%-34s %8.2f %8.2f%n", shape, percentile(times, 50), percentile(times, 99));
		}

		private void touch(int value) {
			this.atlas.part(Driver.class)
				.executableQuery("MERGE (node:Touched) SET node.by = $value")
				.withParameters(Map.of("value", value))
				.execute();
			this.atlas.part(GraphVersion.class).fetch();
		}

	}

	private static Load load(int seconds, Request request) throws Exception {
		long start = System.nanoTime();
		long end = start + Duration.ofSeconds(seconds).toNanos();
		try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
			Callable<List<Double>> connection = () -> {
				var times = new ArrayList<Double>();
				int i = ThreadLocalRandom.current().nextInt(1000);
				while (System.nanoTime() < end) {
					long sent = System.nanoTime();
					request.send(i++);
					times.add((System.nanoTime() - sent) / 1e6);
				}
				return times;
			};
			var all = new ArrayList<Double>();
			for (var times : threads.invokeAll(Collections.nCopies(CONNECTIONS, connection))) {
				all.addAll(times.get());
			}
			return new Load(all, all.size() / ((System.nanoTime() - start) / 1e9));
		}
	}

	private static byte[] body(String query) {
		return json.writeValueAsString(Map.of("query", query)).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] send(URI address, byte[] body) throws Exception {
		var connection = (HttpURLConnection) address.toURL().openConnection();
		connection.setRequestMethod("POST");
		connection.setDoOutput(true);
		connection.setFixedLengthStreamingMode(body.length);
		connection.setRequestProperty("Content-Type", "application/json");
		connection.setRequestProperty("Accept", "application/json");
		try (var out = connection.getOutputStream()) {
			out.write(body);
		}
		try (var in = connection.getInputStream()) {
			byte[] answer = in.readAllBytes();
			if (new String(answer, 0, Math.min(60, answer.length), StandardCharsets.UTF_8).contains("\"errors\"")) {
				throw new IllegalStateException(new String(answer, StandardCharsets.UTF_8));
			}
			return answer;
		}
	}

	private static double percentile(List<Double> times, int percent) {
		return times.stream().sorted().skip((times.size() - 1) * percent / 100).findFirst().orElseThrow();
	}

	private interface Request {

		void send(int i) throws Exception;

	}

	private record Load(List<Double> times, double perSecond) {
	}

}
