package org.careeratlas.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.careeratlas.model.Id;
import org.careeratlas.testing.RunningAtlas;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * How well titles of O*NET lead to roles of ESCO, with the exact matches of the
 * publishers' crosswalk as the truth, which the answers do not use. Argument: the
 * directory of an embedded graph that holds the catalogues.
 */
final class JudgedTitles {

	private static final int FIRST = 10;

	private static final Set<Id> ESCO = Set.of(new Id("esco"));

	private JudgedTitles() {
	}

	public static void main(String[] args) {
		try (var atlas = RunningAtlas.start(new SpringApplicationBuilder(), "careeratlas.embedded.directory=" + args[0])
			.whenReady()) {
			judge(atlas.part(Titles.class), truth(atlas.part(Driver.class)));
		}
		System.exit(0);
	}

	private static List<Judged> truth(Driver driver) {
		return driver
			.executableQuery(
					"""
							MATCH (esco:Role {source: 'esco'})-[:MATCHES {source: 'crosswalk-onet-esco', mapping: 'EXACT'}]-(onet:Role)
							RETURN onet.name AS title, collect(esco.id) AS ids ORDER BY title
							""")
			.execute()
			.records()
			.stream()
			.map(Judged::of)
			.toList();
	}

	private static void judge(Titles titles, List<Judged> truth) {
		double reciprocal = 0;
		int first = 0;
		int inTen = 0;
		int[] answered = new int[FIRST];
		int[] right = new int[FIRST];
		var times = new ArrayList<Double>();
		for (Judged judged : truth) {
			long start = System.nanoTime();
			List<TitleMatch> matches = titles.find(judged.title, null, ESCO, FIRST);
			times.add((System.nanoTime() - start) / 1e6);
			int rank = judged.rank(matches);
			reciprocal += (rank < FIRST) ? 1.0 / (rank + 1) : 0;
			first += (rank == 0) ? 1 : 0;
			inTen += (rank < FIRST) ? 1 : 0;
			int tenth = matches.isEmpty() ? 0 : Math.min(FIRST - 1, (int) (FIRST * matches.getFirst().confidence()));
			answered[tenth]++;
			right[tenth] += (rank == 0) ? 1 : 0;
		}
		times.sort(null);
		System.out.printf("%d titles: MRR %.3f, first %.3f, in the first ten %.3f, median %.1f ms%n", truth.size(),
				reciprocal / truth.size(), (double) first / truth.size(), (double) inTen / truth.size(),
				times.get(times.size() / 2));
		for (int tenth = 0; tenth < FIRST; tenth++) {
			System.out.printf("confidence from .%d: %d of %d right%n", tenth, right[tenth], answered[tenth]);
		}
	}

	private record Judged(String title, Set<String> ids) {

		static Judged of(Record row) {
			return new Judged(row.get("title").asString(), new HashSet<>(row.get("ids").asList(Value::asString)));
		}

		int rank(List<TitleMatch> matches) {
			for (int rank = 0; rank < matches.size(); rank++) {
				if (this.ids.contains(matches.get(rank).role().id().value())) {
					return rank;
				}
			}
			return FIRST;
		}

	}

}
