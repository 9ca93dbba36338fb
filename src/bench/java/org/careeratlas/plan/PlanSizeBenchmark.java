package org.careeratlas.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;

import org.careeratlas.testing.RunningAtlas;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;

/**
 * How long plans are between related roles: steps if nothing were folded, steps, themes
 * and small differences. Arguments: the directory of an embedded graph that holds O*NET
 * and ESCO, and how many pairs of roles of each are asked for, 1,000 unless given; 0 for
 * all.
 */
final class PlanSizeBenchmark {

	private static final long SEED = 20261126;

	private static final String PLAN = """
			{ learningPlan(from: {role: "%s"}, to: "%s") {
			    basis steps { skills { id } } themes { title } smallDifferences { significant importance } } }
			""";

	private static final Map<String, ToIntFunction<JsonNode>> SIZES = sizes();

	private final RunningAtlas atlas;

	private PlanSizeBenchmark(RunningAtlas atlas) {
		this.atlas = atlas;
	}

	public static void main(String[] args) throws Exception {
		int pairs = (args.length > 1) ? Integer.parseInt(args[1]) : 1000;
		try (var atlas = RunningAtlas
			.start(new SpringApplicationBuilder(), "careeratlas.embedded.directory=" + args[0],
					"careeratlas.answers.cache=0B", "logging.level.org.careeratlas=error")
			.whenReady()) {
			var benchmark = new PlanSizeBenchmark(atlas);
			benchmark.measure("related roles of O*NET", "onet",
					"transitions(basis: [RELATED_OCCUPATION]) { nodes { to { id } } }", "/transitions/nodes", "/to/id",
					pairs);
			benchmark.measure("similar roles of ESCO", "esco", "similarRoles(first: 5) { role { id } }",
					"/similarRoles", "/role/id", pairs);
		}
		System.exit(0);
	}

	private static Map<String, ToIntFunction<JsonNode>> sizes() {
		var sizes = new LinkedHashMap<String, ToIntFunction<JsonNode>>();
		sizes.put("skills to develop", (plan) -> skills(plan) + plan.at("/smallDifferences").size());
		sizes.put("of these significant", (plan) -> skills(plan) + small(plan, true));
		sizes.put("steps", (plan) -> plan.at("/steps").size());
		sizes.put("themes", (plan) -> plan.at("/themes").size());
		sizes.put("small differences", (plan) -> plan.at("/smallDifferences").size());
		return sizes;
	}

	private static int skills(JsonNode plan) {
		return plan.at("/steps").valueStream().mapToInt((step) -> step.at("/skills").size()).sum();
	}

	private static int small(JsonNode plan, boolean significant) {
		return (int) plan.at("/smallDifferences")
			.valueStream()
			.filter((difference) -> difference.at("/significant").asBoolean() == significant)
			.count();
	}

	private void measure(String what, String source, String related, String list, String id, int most)
			throws Exception {
		List<String[]> pairs = pairs(source, related, list, id);
		Collections.shuffle(pairs, new Random(SEED));
		List<String[]> some = (most > 0) ? pairs.subList(0, Math.min(most, pairs.size())) : pairs;
		var plans = new ArrayList<JsonNode>();
		for (String[] pair : some) {
			plans.add(ask(PLAN.formatted(pair[0], pair[1])).at("/data/learningPlan"));
		}
		long estimated = plans.stream().filter((plan) -> plan.at("/basis").asString().equals("ESTIMATED")).count();
		plans.removeIf((plan) -> plan.at("/basis").asString().equals("UNKNOWN"));
		System.out.printf("%s: %,d of %,d pairs, %,d with known skills, %,d of them estimated%n", what, some.size(),
				pairs.size(), plans.size(), estimated);
		SIZES.forEach((size, of) -> print(size, plans.stream().mapToInt(of).sorted().toArray()));
	}

	private static void print(String size, int[] sorted) {
		System.out.printf("  %-22s quartiles %3d %3d %3d, p95 %3d, most %3d; none in %4.1f %%%n", size,
				percentile(sorted, 25), percentile(sorted, 50), percentile(sorted, 75), percentile(sorted, 95),
				percentile(sorted, 100),
				100.0 * Arrays.stream(sorted).filter((number) -> number == 0).count() / sorted.length);
	}

	private static int percentile(int[] sorted, int percent) {
		return sorted[(sorted.length - 1) * percent / 100];
	}

	/** The pairs of all roles of a source, page by page. */
	private List<String[]> pairs(String source, String related, String list, String id) throws Exception {
		var pairs = new ArrayList<String[]>();
		String after = "";
		do {
			JsonNode page = ask("""
					{ roles(filter: {source: ["%s"]}, first: 10%s) { nodes { id %s } pageInfo { endCursor } } }
					""".formatted(source, after, related)).at("/data/roles");
			page.at("/nodes")
				.forEach((role) -> role.at(list)
					.valueStream()
					.map((other) -> other.at(id).asString())
					.filter((other) -> other.startsWith(source))
					.forEach((other) -> pairs.add(new String[] { role.at("/id").asString(), other })));
			String cursor = page.at("/pageInfo/endCursor").asString("");
			after = cursor.isEmpty() ? "" : ", after: \"%s\"".formatted(cursor);
		}
		while (!after.isEmpty());
		return pairs;
	}

	/** Asks again while what is kept of the whole graph is worked out. */
	private JsonNode ask(String query) throws Exception {
		var answer = this.atlas.ask(query);
		while (answer.errorCode().equals("UNAVAILABLE")) {
			Thread.sleep(Duration.ofSeconds(1));
			answer = this.atlas.ask(query);
		}
		if (!answer.errorCode().isEmpty()) {
			throw new IllegalStateException(answer.body().toString());
		}
		return answer.body();
	}

}
