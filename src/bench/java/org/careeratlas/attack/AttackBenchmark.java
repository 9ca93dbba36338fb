package org.careeratlas.attack;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careeratlas.load.Client;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many answers two honest clients get, one that asks for roles and one that asks for
 * gaps, beside eight connections of another address that send the same hostile request
 * all the time. Rounds take turns with rounds beside eight connections of
 * {@code {__typename}}. Arguments: address of a running service that holds all
 * catalogues; for how many seconds each round lasts, 8 unless given.
 */
final class AttackBenchmark {

	private static final JsonMapper json = JsonMapper.shared();

	private static final AtomicInteger NUMBERS = new AtomicInteger();

	private static final int ATTACKERS = 8;

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private static final String NOTHING = "{ __typename }";

	private static final List<String> ROLES = List.of("onet-29-1141.00", "onet-11-2021.00", "onet-15-1252.00",
			"onet-35-9011.00", "onet-25-2021.00", "onet-47-2111.00", "onet-53-3032.00", "onet-13-2011.00");

	private final URI address;

	private final Duration round;

	private AttackBenchmark(URI address, Duration round) {
		this.address = address;
		this.round = round;
	}

	public static void main(String[] args) throws Exception {
		Duration round = Duration.ofSeconds(Integer.parseInt((args.length > 1) ? args[1] : "8"));
		new AttackBenchmark(URI.create(args[0]).resolve("/graphql"), round).attack();
		System.exit(0);
	}

	private void attack() throws Exception {
		round(NOTHING);
		System.out.printf("%-44s %10s %10s %6s %6s %22s  %s%n", "hostile request", "beside it", "beside {}", "kept",
				"lost", "its own: done, refused", "alone");
		for (var request : requests().entrySet()) {
			String alone = alone(request.getValue());
			Outcome quiet = round(NOTHING);
			Outcome attacked = round(request.getValue());
			System.out.printf("%-44s %8.0f/s %8.0f/s %5.0f%% %6d %10d %10d  %s%n", request.getKey(),
					attacked.honest / seconds(), quiet.honest / seconds(), 100.0 * attacked.honest / quiet.honest,
					attacked.lost, attacked.done, attacked.refused, alone);
		}
	}

	private double seconds() {
		return this.round.toMillis() / 1000.0;
	}

	private Outcome round(String hostile) throws Exception {
		var end = new AtomicBoolean();
		var honest = new AtomicInteger();
		var lost = new AtomicInteger();
		var done = new AtomicInteger();
		var refused = new AtomicInteger();
		try (var threads = Executors.newFixedThreadPool(ATTACKERS + 2)) {
			var clients = new ArrayList<Future<?>>();
			for (int i = 0; i < ATTACKERS; i++) {
				clients.add(threads.submit(client("127.0.0.2", (turn) -> hostile, end, done, refused)));
			}
			clients.add(threads.submit(client("127.0.0.1", AttackBenchmark::role, end, honest, lost)));
			clients.add(threads.submit(client("127.0.0.1", AttackBenchmark::gap, end, honest, lost)));
			Thread.sleep(this.round);
			end.set(true);
			for (Future<?> client : clients) {
				client.get();
			}
		}
		Thread.sleep(PAUSE);
		return new Outcome(honest.get(), lost.get(), done.get(), refused.get());
	}

	private Callable<Void> client(String from, Requests requests, AtomicBoolean end, AtomicInteger answered,
			AtomicInteger failed) {
		return () -> {
			try (var client = new Client(this.address, "", InetAddress.getByName(from))) {
				for (int turn = 0; !end.get(); turn++) {
					var answer = client.send(body(requests.query(turn), NUMBERS.incrementAndGet()));
					if (!end.get()) {
						(answer.isError() ? failed : answered).incrementAndGet();
					}
				}
			}
			return null;
		};
	}

	/** What becomes of one of them alone. */
	private String alone(String hostile) throws Exception {
		try (var client = new Client(this.address, "")) {
			long start = System.nanoTime();
			var answer = client.send(body(hostile, NUMBERS.incrementAndGet()));
			String time = "%.2f s".formatted((System.nanoTime() - start) / 1e9);
			return answer.isError() ? json.readTree(answer.body()).at("/errors/0/message").asString() : time;
		}
	}

	private static byte[] body(String query) {
		return body(query, 0);
	}

	/** The number tells requests apart, so that each answer is worked out. */
	private static byte[] body(String query, int number) {
		return json.writeValueAsString(Map.of("query", query, "extensions", Map.of("number", number)))
			.getBytes(StandardCharsets.UTF_8);
	}

	private static String role(int turn) {
		return "{ role(id: \"%s\") { name skills(first: 20) { edges { importance node { name } } } } }"
			.formatted(ROLES.get(turn % ROLES.size()));
	}

	private static String gap(int turn) {
		return "{ skillGap(from: {role: \"%s\"}, to: \"%s\") { transferability toDevelop { skill { name } } } }"
			.formatted(ROLES.get(turn % ROLES.size()), ROLES.get((turn + 1) % ROLES.size()));
	}

	/** What hostile clients send, each of which is bad in its own way. */
	private Map<String, String> requests() throws Exception {
		var requests = new LinkedHashMap<String, String>();
		requests.put("similar roles of similar roles",
				"{ roles(first: 100) { nodes { similarRoles(first: 100) { transferability } } } }");
		requests.put("50 searches with typos",
				aliased(50, (i) -> "search(query: \"enginer manger %d\") { nodes { __typename } }".formatted(i)));
		requests.put("40 demands for skills",
				aliased(40, (i) -> "insights { skillDemand(first: 100, minImportance: %d) { share } }".formatted(i)));
		requests.put("paths of 6 moves",
				"""
						{ careerPaths(from: "onet-35-9011.00", to: "onet-11-3031.00", maxMoves: 6, first: 20, includeComputed: true) {
						  paths { moves { gap { transferability toDevelop { skill { name } } } } } } }""");
		String around = "neighborhood(id: \"onet-29-1141.00\", depth: 3, limit: 300) { edges { evidence { note } } }";
		requests.put("a neighborhood", "{ " + around + " }");
		requests.put("20 neighborhoods", aliased(20, (i) -> around));
		requests.put("suggestions for 1,000 skills", suggestion());
		requests.put("roles, skills, roles",
				"{ roles(first: 100) { nodes { skills(first: 100) { nodes { roles(first: 100) { nodes { id } } } } } } }");
		List<String> esco = escoRoles();
		requests.put("40 learning plans", aliased(40, (i) -> """
				learningPlan(from: {role: "%s"}, to: "%s") { steps { title } }""".formatted(esco.get(i),
				esco.get(i + 1))));
		requests.put("40 lists of skills by roles", aliased(40, (i) -> """
				skills(first: 100, orderBy: {field: ROLES, direction: DESC}, filter: {nameContains: "%c"}) {
				  nodes { name } }""".formatted('a' + i % 26)));
		requests.put("everything about 100 roles",
				"""
						{ roles(first: 100) { nodes { skills(first: 100) { edges { evidence { note } } }
						  tools(first: 100) { edges { evidence { note } } } transitions(first: 100) { nodes { evidence { note } } } } } }""");
		return requests;
	}

	private static String aliased(int times, IntFunction<String> field) {
		return IntStream.range(0, times)
			.mapToObj((i) -> "a%d: %s".formatted(i, field.apply(i)))
			.collect(Collectors.joining(" ", "{ ", " }"));
	}

	private String suggestion() throws Exception {
		return "{ suggestRoles(from: {profile: {skills: [" + ids("skills", 1000).stream()
			.map((id) -> "{skill: \"%s\"}".formatted(id))
			.collect(Collectors.joining(", ")) + "]}}, first: 100) { nodes { score role { name } } } }";
	}

	private List<String> escoRoles() throws Exception {
		return ids("roles", 1000).stream().filter((id) -> id.startsWith("esco")).limit(41).toList();
	}

	private List<String> ids(String field, int count) throws Exception {
		var ids = new ArrayList<String>();
		try (var client = new Client(this.address, "")) {
			String after = "";
			while (ids.size() < count) {
				var page = json
					.readTree(client.post(body(
							"{ %s(first: 100%s) { nodes { id } pageInfo { endCursor } } }".formatted(field, after))))
					.at("/data/" + field);
				page.get("nodes").forEach((node) -> ids.add(node.get("id").asString()));
				after = ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString());
			}
		}
		return ids;
	}

	private interface Requests {

		String query(int turn);

	}

	private record Outcome(int honest, int lost, int done, int refused) {
	}

}
