package org.careeratlas.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careeratlas.testing.RunningAtlas;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * How fast a search answers over HTTP while somebody types, by how much is typed, beside
 * a query that asks the graph nothing. Arguments: the directory of an embedded graph that
 * holds the catalogues, and how often everything is typed, 3 unless given.
 */
final class SearchBenchmark {

	private static final List<String> QUERIES = List.of("product manager", "project manager", "excel", "python", "java",
			"sql", "nurse practitioner", "software developer", "data scientist", "stakeholder communication",
			"marketing manager", "ux designer", "accountant", "carpenter", "electrician", "teacher",
			"critical thinking", "time management", "negotiation", "public speaking", "microsoft word", "tableau",
			"salesforce", "autocad", "scrum", "kanban", "okr", "pmp", "cspo", "vp of product", "it project", "node.js",
			"c++", "11-2021", "15-1252.00", "2431", "jria", "managment", "comunication skils", "sofware engneer");

	private static final int LONGEST = 12;

	private static final int WARM_UPS = 8;

	private static final String NOTHING = "{ __typename }";

	private SearchBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		int rounds = (args.length > 1) ? Integer.parseInt(args[1]) : 3;
		List<String> typed = QUERIES.stream().flatMap(SearchBenchmark::letterByLetter).toList();
		try (var atlas = RunningAtlas
			.start(new SpringApplicationBuilder(), "careeratlas.embedded.directory=" + args[0],
					"careeratlas.answers.cache=0B")
			.whenReady()) {
			measure(atlas, typed, WARM_UPS);
			print(measure(atlas, typed, rounds));
		}
		System.exit(0);
	}

	private static Stream<String> letterByLetter(String query) {
		return IntStream.rangeClosed(1, Math.min(query.length(), LONGEST)).mapToObj((end) -> query.substring(0, end));
	}

	/** Milliseconds by letters typed; those of the query that asks nothing under 0. */
	private static SortedMap<Integer, List<Double>> measure(RunningAtlas atlas, List<String> typed, int rounds)
			throws Exception {
		var times = new TreeMap<Integer, List<Double>>();
		for (int round = 0; round < rounds; round++) {
			for (String query : typed) {
				times.computeIfAbsent(query.length(), (letters) -> new ArrayList<>()).add(time(atlas, search(query)));
				times.computeIfAbsent(0, (letters) -> new ArrayList<>()).add(time(atlas, NOTHING));
			}
		}
		return times;
	}

	private static String search(String query) {
		return "{ search(query: \"%s\", first: 10) { nodes { id name kind } } }".formatted(query);
	}

	private static double time(RunningAtlas atlas, String query) throws Exception {
		var answer = atlas.ask(query);
		if (!answer.errorCode().isEmpty()) {
			throw new IllegalStateException(answer.body().toString());
		}
		return answer.took().toNanos() / 1e6;
	}

	private static void print(SortedMap<Integer, List<Double>> times) {
		System.out.printf("%-14s %6s %8s %8s %8s%n", "letters", "times", "median", "p95", "p99");
		times.forEach((letters, some) -> print((letters == 0) ? NOTHING : letters.toString(), some));
		List<Double> searches = times.tailMap(1).values().stream().flatMap(List::stream).toList();
		print("all", searches);
		System.out.printf("%.1f times the median of %s%n",
				percentile(searches, 50) / percentile(times.firstEntry().getValue(), 50), NOTHING);
	}

	private static void print(String what, List<Double> times) {
		System.out.printf("%-14s %6d %8.1f %8.1f %8.1f ms%n", what, times.size(), percentile(times, 50),
				percentile(times, 95), percentile(times, 99));
	}

	private static double percentile(List<Double> times, int percent) {
		return times.stream().sorted().skip((times.size() - 1) * percent / 100).findFirst().orElseThrow();
	}

}
