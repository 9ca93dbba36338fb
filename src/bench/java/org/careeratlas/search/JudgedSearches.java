package org.careeratlas.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.careeratlas.testing.RunningAtlas;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;

/**
 * How often the right hit comes first and among the first three, over HTTP, among hits of
 * its kind and of all kinds. Arguments: the directory of an embedded graph that holds the
 * catalogues, and a table of what is typed, the kind, and what the name of the right hit
 * contains.
 */
final class JudgedSearches {

	private static final int FIRST = 3;

	private JudgedSearches() {
	}

	public static void main(String[] args) throws Exception {
		List<JudgedSearch> searches = JudgedSearch.read(Path.of(args[1]));
		try (var atlas = RunningAtlas
			.start(new SpringApplicationBuilder(), "careeratlas.embedded.directory=" + args[0],
					"careeratlas.answers.cache=0B")
			.whenReady()) {
			judge(atlas, searches, true);
			judge(atlas, searches, false);
		}
		System.exit(0);
	}

	private static void judge(RunningAtlas atlas, List<JudgedSearch> searches, boolean ofKind)
			throws IOException, InterruptedException {
		var ranks = new ArrayList<Integer>();
		var times = new ArrayList<Double>();
		int empty = 0;
		for (JudgedSearch search : searches) {
			ask(atlas, search, ofKind);
			var answer = ask(atlas, search, ofKind);
			times.add(answer.took().toNanos() / 1e6);
			List<String> names = answer.body()
				.at("/data/search/nodes")
				.valueStream()
				.map(JudgedSearches::name)
				.toList();
			empty += names.isEmpty() ? 1 : 0;
			ranks.add(search.rank(names));
			if (search.rank(names) != 0) {
				System.out.printf("%-40s %s%n", search.typed(), names);
			}
		}
		times.sort(null);
		System.out.printf("%s: first %.1f %%, in the first %d %.1f %%, empty %d of %d, median %.1f ms%n",
				ofKind ? "of the kind" : "of all kinds", share(ranks, 1), FIRST, share(ranks, FIRST), empty,
				searches.size(), times.get(times.size() / 2));
	}

	private static String name(JsonNode node) {
		return node.get("name").asString();
	}

	private static RunningAtlas.Answer ask(RunningAtlas atlas, JudgedSearch search, boolean ofKind)
			throws IOException, InterruptedException {
		String kinds = ofKind ? ", kinds: [%s]".formatted(search.kind()) : "";
		return atlas
			.ask("{ search(query: \"%s\"%s, first: %d) { nodes { name } } }".formatted(search.typed(), kinds, FIRST));
	}

	private static double share(List<Integer> ranks, int first) {
		return 100.0 * ranks.stream().filter((rank) -> rank < first).count() / ranks.size();
	}

}
