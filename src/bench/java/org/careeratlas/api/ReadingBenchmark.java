package org.careeratlas.api;

import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.careeratlas.graph.GraphVersion;
import org.careeratlas.testing.RunningAtlas;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

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
		int seconds = (args.length > 1) ? Integer.parseInt(args[1]) : 10;
		var application = new SpringApplicationBuilder(Constants.class);
		try (var atlas = RunningAtlas
			.start(application, "careeratlas.embedded.directory=" + args[0], "logging.level.org.careeratlas=error")
			.whenReady()) {
			var benchmark = new Measuring(atlas, seconds);
			System.out.printf("%-34s %9s %8s %8s %8s %9s %8s%n", "", "bytes", "cold p50", "req/s", "p50", "p99",
					"ratio");
			benchmark.measure("role, 20 skills, 20 related", roles(atlas).map((id) -> """
					{ role(id: "%s") { name skills(first: 20) { edges { importance level node { name } } }
					  transitions(first: 20) { nodes { rank to { name } } } } }""".formatted(id)).toList());
			benchmark.measure("gap", gaps(roles(atlas).toList()));
			benchmark.measure("50 roles, 10 skills each", pages(atlas));
		}
		System.exit(0);
	}

	private static Stream<String> roles(RunningAtlas atlas) throws Exception {
		return StreamSupport
			.stream(atlas.ask("{ roles(filter: {source: [\"onet\"], jobZone: [4]}, first: 100) { nodes { id } } }")
				.body()
				.at("/data/roles/nodes")
				.spliterator(), false)
			.map((role) -> role.get("id").asString());
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

		void measure(String shape, List<String> queries) throws Exception {
			List<byte[]> bodies = queries.stream().map(ReadingBenchmark::body).toList();
			URI graphQl = this.atlas.address().resolve("/graphql");
			for (int i = 0; i < bodies.size(); i++) {
				Constants.answers.put(i, send(graphQl, bodies.get(i)));
			}
			int bytes = (int) Constants.answers.values()
				.stream()
				.mapToInt((answer) -> answer.length)
				.average()
				.orElse(0);
			load(this.seconds, (i) -> send(graphQl, bodies.get(i % bodies.size())));
			List<Double> cold = cold(graphQl, bodies);
			Load warm = load(this.seconds, (i) -> send(graphQl, bodies.get(i % bodies.size())));
			load(this.seconds / 2, (i) -> send(constant(i, bodies), bodies.get(i % bodies.size())));
			Load constant = load(this.seconds, (i) -> send(constant(i, bodies), bodies.get(i % bodies.size())));
			print(shape, bytes, percentile(cold, 50), warm, 1);
			print("  the same as constant bytes", bytes, Double.NaN, constant, constant.perSecond() / warm.perSecond());
			Constants.answers.clear();
		}

		private URI constant(int i, List<byte[]> bodies) {
			return this.atlas.address().resolve("/constant/" + i % bodies.size());
		}

		/** One request after another, each after a change of the graph. */
		private List<Double> cold(URI graphQl, List<byte[]> bodies) throws Exception {
			var times = new ArrayList<Double>();
			for (int i = 0; i < COLD; i++) {
				this.atlas.part(Driver.class)
					.executableQuery("MERGE (node:Touched) SET node.at = $at")
					.withParameters(Map.of("at", i))
					.execute();
				this.atlas.part(GraphVersion.class).look();
				long start = System.nanoTime();
				send(graphQl, bodies.get(i % bodies.size()));
				times.add((System.nanoTime() - start) / 1e6);
			}
			this.atlas.part(Driver.class).executableQuery("MATCH (node:Touched) DELETE node").execute();
			Thread.sleep(Duration.ofSeconds(5));
			return times;
		}

		private static void print(String what, int bytes, double cold, Load load, double ratio) {
			System.out.printf("%-34s %9d %8.1f %8.0f %8.2f %9.2f %8.2f%n", what, bytes, cold, load.perSecond(),
					percentile(load.times(), 50), percentile(load.times(), 99), ratio);
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
