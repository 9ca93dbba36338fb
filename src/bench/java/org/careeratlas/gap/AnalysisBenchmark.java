package org.careeratlas.gap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.testing.RunningAtlas;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * How fast every analysis answers over HTTP, the first time and after that. Argument: the
 * directory of an embedded graph that holds the seed, O*NET and ESCO.
 */
final class AnalysisBenchmark {

	private static final int TIMES = 150;

	private static final String FROM = "onet-15-1299.09";

	private static final String TO = "onet-11-2021.00";

	private AnalysisBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		try (var atlas = RunningAtlas
			.start(new SpringApplicationBuilder(), "careeratlas.embedded.directory=" + args[0],
					"careeratlas.answers.cache=0B", "logging.level.org.careeratlas=error")
			.whenReady()) {
			String esco = atlas.ask("{ role(id: \"%s\") { matches { role { id } } } }".formatted(TO))
				.body()
				.at("/data/role/matches/0/role/id")
				.asString();
			while (!atlas.ask(paths(", includeComputed: true")).errorCode().isEmpty()
					|| !atlas.ask("{ extractSkills(text: \"Excel\") { found { confidence } } }")
						.errorCode()
						.isEmpty()) {
				Thread.sleep(Duration.ofSeconds(1));
			}
			System.out.printf("%-30s %10s %10s %10s%n", "", "first", "median", "most");
			for (var query : queries(esco).entrySet()) {
				time(atlas, query.getKey(), query.getValue());
			}
		}
		System.exit(0);
	}

	private static Map<String, String> queries(String esco) {
		var queries = new LinkedHashMap<String, String>();
		queries.put("gap", gap(FROM, TO));
		queries.put("gap, from ESCO to O*NET", gap(esco, FROM));
		queries.put("similar roles, with gaps", """
				{ role(id: "%s") { similarRoles(first: 20) { score transferability role { name } missing { name } } } }
				""".formatted(FROM));
		queries.put("suggestions, with gaps",
				"""
						{ suggestRoles(from: {profile: {skills: [{skill: "onet-2.a.1.a", level: 60}, {skill: "onet-2.b.4.e"}]}}) {
						  nodes { score transferability role { name } } } }""");
		queries.put("paths", paths(""));
		queries.put("paths, computed moves too", paths(", includeComputed: true"));
		queries.put("learning plan", """
				{ learningPlan(from: {role: "%s"}, to: "%s") { reached steps { title why transferabilityAfter } } }
				""".formatted(FROM, TO));
		queries.put("comparison of six", """
				{ compareRoles(ids: ["%s", "%s", "%s", "onet-15-1252.00", "onet-29-1141.00", "product-manager"]) {
				  skills { skill { name } spread cells { importance level } } common { skills { name } } } }
				""".formatted(FROM, TO, esco));
		queries.put("neighborhood, two steps", """
				{ neighborhood(id: "%s", depth: 2, limit: 150) { nodes { id name kind } edges { id weight } } }
				""".formatted(TO));
		queries.put("demand for skills",
				"{ insights { skillDemand(minImportance: 50) { skill { name } roles share } } }");
		queries.put("adoption of tools", "{ insights { toolAdoption { tool { name } roles share } } }");
		queries.put("reach of certifications", "{ insights { certificationReach { certification { name } roles } } }");
		queries.put("gateways", "{ insights { gateways { role { name } incoming outgoing } } }");
		queries.put("pay by family", "{ insights { payByFamily { family roles figures { median } } } }");
		queries.put("counts", "{ insights { counts { kind count } } sources { name counts { kind count } } }");
		return queries;
	}

	private static String gap(String from, String to) {
		return """
				{ skillGap(from: {role: "%s"}, to: "%s") { transferability carriesOver { skill { name } credit }
				  toDevelop { skill { name } shortfall } toolsToLearn { name } } }""".formatted(from, to);
	}

	private static String paths(String more) {
		return """
				{ careerPaths(from: "%s", to: "onet-11-1011.00"%s) { paths { cost moves { to { name } gap { transferability } } } } }
				"""
			.formatted(FROM, more);
	}

	private static void time(RunningAtlas atlas, String what, String query) throws Exception {
		var times = new ArrayList<Double>();
		for (int i = 0; i < TIMES; i++) {
			var answer = atlas.ask(query);
			if (!answer.errorCode().isEmpty()) {
				throw new IllegalStateException(what + ": " + answer.body());
			}
			times.add(answer.took().toNanos() / 1e6);
		}
		List<Double> later = times.subList(1, TIMES).stream().sorted().toList();
		System.out.printf("%-30s %7.0f ms %7.1f ms %7.1f ms%n", what, times.getFirst(), later.get(later.size() / 2),
				later.getLast());
	}

}
