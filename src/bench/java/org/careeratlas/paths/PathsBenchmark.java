package org.careeratlas.paths;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;

import org.careeratlas.testing.RunningAtlas;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;

/**
 * How fast paths are found over HTTP between random roles, warm, beside a query that asks
 * the graph nothing; and how many of them cross more than one job zone in a move.
 * Arguments: the directory of an embedded graph that holds O*NET and ESCO, and how many
 * pairs of roles are asked for, 300 unless given.
 */
final class PathsBenchmark {

	private static final String NOTHING = "{ __typename }";

	private static final String PATHS = "{ careerPaths(from: \"%s\", to: \"%s\"%s) { paths { cost transferability "
			+ "moves { from { name } to { name } %s } } nearest { cost } } }";

	private final RunningAtlas atlas;

	private final Map<String, List<Double>> times = new LinkedHashMap<>();

	private final Map<String, Integer> found = new LinkedHashMap<>();

	private PathsBenchmark(RunningAtlas atlas) {
		this.atlas = atlas;
	}

	public static void main(String[] args) throws Exception {
		int pairs = (args.length > 1) ? Integer.parseInt(args[1]) : 300;
		try (var atlas = RunningAtlas
			.start(new SpringApplicationBuilder(), "careeratlas.embedded.directory=" + args[0],
					"careeratlas.answers.cache=0B")
			.whenReady()) {
			var benchmark = new PathsBenchmark(atlas);
			benchmark.waitFor(path("").apply("project-manager", "product-manager"));
			benchmark.waitFor(path(", includeComputed: true").apply("project-manager", "product-manager"));
			List<String> onet = benchmark.roles("onet");
			List<String> esco = benchmark.roles("esco");
			benchmark.measureAll(onet, esco, pairs);
			benchmark.times.clear();
			benchmark.found.clear();
			benchmark.measureAll(onet, esco, pairs);
			benchmark.print();
			benchmark.printSteps("within the limits", "", onet, pairs);
			benchmark.printSteps("maxZoneStep: 4", ", maxZoneStep: 4", onet, pairs);
		}
		System.exit(0);
	}

	private void measureAll(List<String> onet, List<String> esco, int pairs) throws Exception {
		measure("{ __typename }", onet, onet, pairs, (from, to) -> NOTHING);
		measure("known moves", onet, onet, pairs, path(""));
		measure("and gaps", onet, onet, pairs, (from, to) -> PATHS.formatted(from, to, "", "gap { transferability }"));
		measure("BEST_PAID", onet, onet, pairs, path(", prefer: BEST_PAID"));
		measure("FEWEST_MOVES", onet, onet, pairs, path(", prefer: FEWEST_MOVES"));
		measure("6 moves, 20 paths", onet, onet, pairs, path(", maxMoves: 6, first: 20"));
		measure("computed too", onet, esco, pairs, path(", includeComputed: true"));
	}

	private static BinaryOperator<String> path(String arguments) {
		return (from, to) -> PATHS.formatted(from, to, arguments, "");
	}

	/** All roles of a catalogue, page by page. */
	private List<String> roles(String source) throws Exception {
		var roles = new ArrayList<String>();
		String after = "";
		do {
			JsonNode page = ask(
					"{ roles(filter: {source: [\"%s\"]}, first: 100%s) { nodes { id } pageInfo { endCursor } } }"
						.formatted(source, after))
				.at("/data/roles");
			page.at("/nodes").forEach((role) -> roles.add(role.at("/id").asString()));
			String cursor = page.at("/pageInfo/endCursor").asString("");
			after = cursor.isEmpty() ? "" : ", after: \"%s\"".formatted(cursor);
		}
		while (!after.isEmpty());
		return roles;
	}

	/** Prints how long it took until there was an answer. */
	private void waitFor(String query) throws Exception {
		long start = System.nanoTime();
		while (this.atlas.ask(query).errorCode().equals("UNAVAILABLE")) {
			Thread.sleep(100);
		}
		System.out.printf("first answer after %.1f s: %s%n", (System.nanoTime() - start) / 1e9, query);
	}

	private void measure(String what, List<String> starts, List<String> ends, int pairs, BinaryOperator<String> query)
			throws Exception {
		var random = new Random(pairs);
		for (int pair = 0; pair < pairs; pair++) {
			String from = starts.get(random.nextInt(starts.size()));
			String to = ends.get(random.nextInt(ends.size()));
			if (!from.equals(to)) {
				var answer = this.atlas.ask(query.apply(from, to));
				requireNoError(answer);
				this.times.computeIfAbsent(what, (key) -> new ArrayList<>()).add(answer.took().toNanos() / 1e6);
				this.found.merge(what, answer.body().at("/data/careerPaths/paths").isEmpty() ? 0 : 1, Integer::sum);
			}
		}
	}

	/** Prints how many paths have a move across more than one job zone. */
	private void printSteps(String what, String arguments, List<String> roles, int pairs) throws Exception {
		var random = new Random(pairs);
		int paths = 0;
		int wide = 0;
		for (int pair = 0; pair < pairs; pair++) {
			String from = roles.get(random.nextInt(roles.size()));
			String to = roles.get(random.nextInt(roles.size()));
			if (!from.equals(to)) {
				JsonNode found = ask("""
						{ careerPaths(from: "%s", to: "%s"%s) { paths { moves { from { jobZone } to { jobZone } } } } }
						""".formatted(from, to, arguments)).at("/data/careerPaths/paths");
				paths += found.size();
				wide += (int) found.valueStream().filter(PathsBenchmark::isWide).count();
			}
		}
		System.out.printf("%-20s %6d paths, %d of them (%.1f %%) with a move across more than one job zone%n", what,
				paths, wide, 100.0 * wide / Math.max(1, paths));
	}

	private static boolean isWide(JsonNode path) {
		return path.at("/moves")
			.valueStream()
			.anyMatch((move) -> Math.abs(move.at("/from/jobZone").asInt(0) - move.at("/to/jobZone").asInt(0)) > 1
					&& !move.at("/from/jobZone").isNull() && !move.at("/to/jobZone").isNull());
	}

	private JsonNode ask(String query) throws Exception {
		var answer = this.atlas.ask(query);
		requireNoError(answer);
		return answer.body();
	}

	private static void requireNoError(RunningAtlas.Answer answer) {
		if (!answer.errorCode().isEmpty()) {
			throw new IllegalStateException(answer.body().toString());
		}
	}

	private void print() {
		System.out.printf("%-20s %6s %6s %8s %8s %8s %8s%n", "", "times", "paths", "median", "p95", "p99", "most");
		this.times.forEach((what, some) -> {
			Collections.sort(some);
			System.out.printf("%-20s %6d %6d %8.1f %8.1f %8.1f %8.1f ms%n", what, some.size(), this.found.get(what),
					percentile(some, 50), percentile(some, 95), percentile(some, 99), some.getLast());
		});
	}

	private static double percentile(List<Double> sorted, int percent) {
		return sorted.get((sorted.size() - 1) * percent / 100);
	}

}
