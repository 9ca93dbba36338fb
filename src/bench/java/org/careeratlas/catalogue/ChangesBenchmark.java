package org.careeratlas.catalogue;

import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.model.Id;
import org.careeratlas.testing.RunningAtlas;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * What twenty changes a second of one role leave of the warm rate of other roles. Rounds
 * without and with changes take turns; client and service share the machine. Arguments:
 * the directory of an embedded graph that holds O*NET, which is changed, and for how many
 * seconds each round lasts, 10 unless given.
 */
final class ChangesBenchmark {

	private static final int CONNECTIONS = 8;

	private static final int ROUNDS = 5;

	private static final int CHANGES_PER_SECOND = 20;

	private static final String ORIGIN = "benchmark";

	private static final Id CHANGED = new Id("benchmark-role");

	private static final JsonMapper json = JsonMapper.shared();

	private ChangesBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		Duration round = Duration.ofSeconds(Integer.parseInt((args.length > 1) ? args[1] : "10"));
		try (var atlas = RunningAtlas
			.start(new SpringApplicationBuilder(), "careeratlas.embedded.directory=" + args[0],
					"careeratlas.answers.cache=0B", "logging.level.org.careeratlas=error")
			.whenReady()) {
			List<String> roles = ids(atlas, "{ roles(filter: {source: [\"onet\"], jobZone: [4]}, first: 100)", "roles");
			List<String> skills = ids(atlas, "{ skills(filter: {source: [\"onet\"]}, first: 20)", "skills");
			var changes = new Changes(atlas, skills.stream().map(Id::new).toList(), new AtomicInteger());
			changes.make();
			Thread.sleep(Duration.ofSeconds(60));
			List<byte[]> requests = roles.stream().map(ChangesBenchmark::request).toList();
			URI address = atlas.address().resolve("/graphql");
			perSecond(address, requests, round.multipliedBy(6));
			var quiet = new ArrayList<Double>();
			var changing = new ArrayList<Double>();
			for (int i = 0; i < ROUNDS; i++) {
				quiet.add(perSecond(address, requests, round));
				try (var timer = Executors.newSingleThreadScheduledExecutor()) {
					var made = timer.scheduleAtFixedRate(changes::make, 0, 1000 / CHANGES_PER_SECOND,
							TimeUnit.MILLISECONDS);
					int before = changes.made.get();
					changing.add(perSecond(address, requests, round));
					System.out.printf("quiet %,.0f requests a second, with %.1f changes a second %,.0f%n",
							quiet.getLast(), (changes.made.get() - before) / (double) round.toSeconds(),
							changing.getLast());
					made.cancel(false);
				}
				Thread.sleep(Duration.ofSeconds(5));
			}
			System.out.printf("ratio of medians: %.2f%n", median(changing) / median(quiet));
			System.out.printf("gap of a changed role, from before the change: median %.0f ms%n",
					median(changes.thenGap(roles)));
			changes.remove();
		}
		System.exit(0);
	}

	private static List<String> ids(RunningAtlas atlas, String query, String field) throws Exception {
		return StreamSupport
			.stream(atlas.ask(query + " { nodes { id } } }").body().at("/data/" + field + "/nodes").spliterator(),
					false)
			.map((node) -> node.get("id").asString())
			.toList();
	}

	private static byte[] request(String role) {
		String query = """
				{ role(id: "%s") { name skills(first: 20) { edges { importance level node { name } } }
				  transitions(first: 20) { nodes { rank to { name } } } } }""".formatted(role);
		return json.writeValueAsString(Map.of("query", query)).getBytes(StandardCharsets.UTF_8);
	}

	private static double perSecond(URI address, List<byte[]> requests, Duration duration) throws Exception {
		long start = System.nanoTime();
		try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
			Callable<Integer> connection = () -> {
				int sent = ThreadLocalRandom.current().nextInt(requests.size());
				int first = sent;
				while (System.nanoTime() - start < duration.toNanos()) {
					send(address, requests.get(sent++ % requests.size()));
				}
				return sent - first;
			};
			int all = 0;
			for (var sent : threads.invokeAll(Collections.nCopies(CONNECTIONS, connection))) {
				all += sent.get();
			}
			return all / ((System.nanoTime() - start) / 1e9);
		}
	}

	private static void send(URI address, byte[] request) throws Exception {
		var connection = (HttpURLConnection) address.toURL().openConnection();
		connection.setRequestMethod("POST");
		connection.setDoOutput(true);
		connection.setFixedLengthStreamingMode(request.length);
		connection.setRequestProperty("Content-Type", "application/json");
		try (var out = connection.getOutputStream()) {
			out.write(request);
		}
		try (var in = connection.getInputStream()) {
			String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			if (answer.contains("\"errors\"")) {
				throw new IllegalStateException(answer);
			}
		}
	}

	private static double median(List<Double> figures) {
		return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
	}

	/** Changes of one role that asks for the skills of others. */
	private record Changes(RunningAtlas atlas, List<Id> skills, AtomicInteger made) {

		void make() {
			double importance = 20 + this.made.incrementAndGet() % 50;
			var role = new NodeRow(CHANGED, List.of("Role", "Concept"),
					Map.of("name", "Benchmark", "nameKey", "benchmark", "roleKind", "POSITION"));
			List<FactRow> facts = this.skills.stream()
				.map((skill) -> new FactRow(CHANGED, "REQUIRES", skill,
						Map.of("importance", importance, "necessity", "ESSENTIAL", "source", "onet", "basis",
								"DOCUMENT")))
				.toList();
			this.atlas.part(Catalogues.class).replace(new Catalogue(ORIGIN, List.of(role), facts));
		}

		/** Times to make a change and then get a gap to the role, in milliseconds. */
		List<Double> thenGap(List<String> roles) throws Exception {
			var times = new ArrayList<Double>();
			for (String role : roles.subList(0, 20)) {
				long start = System.nanoTime();
				make();
				this.atlas.ask("{ skillGap(from: {role: \"%s\"}, to: \"%s\") { transferability toDevelop { needed } } }"
					.formatted(role, CHANGED));
				times.add((System.nanoTime() - start) / 1e6);
			}
			return times;
		}

		void remove() {
			this.atlas.part(Catalogues.class).replace(new Catalogue(ORIGIN, List.of(), List.of()));
		}

	}

}
