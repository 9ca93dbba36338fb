package org.careeratlas.similarity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.careeratlas.importer.esco.EscoReader;
import org.careeratlas.importer.onet.OnetReader;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.model.Id;

/**
 * How well similar roles agree with O*NET's related occupations, how well suggestions
 * find the occupation that a profile was taken from, and how long both take. Arguments:
 * the zip of O*NET, then those of ESCO, which may be left out; with {@code --tune} it
 * searches for weights as well. With a JDK 25:
 *
 * <pre>
 * ./mvnw -q -Dskip.ui process-test-classes dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *   org.careeratlas.similarity.MatchingBenchmark db_29_2_text.zip
 * </pre>
 */
final class MatchingBenchmark {

	private MatchingBenchmark() {
	}

	public static void main(String[] args) {
		List<Path> files = Arrays.stream(args).filter((arg) -> !arg.startsWith("--")).map(Path::of).toList();
		CataloguePortraits onet = read(files.subList(0, 1));
		List<Portrait> portraits = onet.all().toList();
		Map<Id, List<Id>> related = onet.related();
		SimilarityIndex index = build(portraits);
		List<Portrait> rated = rated(portraits);
		measure("O*NET alone", index, rated, related, Arrays.asList(args).contains("--tune"));
		suggest("O*NET alone", index, rated);
		if (files.size() > 1) {
			var all = new ArrayList<>(portraits);
			List<Portrait> esco = read(files.subList(1, files.size())).all().toList();
			all.addAll(esco);
			index = build(all);
			measure("O*NET beside ESCO", index, rated, related, false);
			suggest("O*NET beside ESCO", index, rated);
			System.out.printf("ESCO: with 70 %% of its skills the occupation is first in %.1f %%%n",
					100 * new HeldOutSkills(index, (level) -> level).first(rated(esco)));
			new Separation(index, rated, esco).print();
			time(index, all);
		}
		System.exit(0);
	}

	private static CataloguePortraits read(List<Path> files) {
		try (var opened = CatalogueFiles.open(files)) {
			boolean onet = files.getFirst().getFileName().toString().startsWith("db_");
			return new CataloguePortraits((onet ? OnetReader.read(opened) : EscoReader.read(opened, null)).catalogue());
		}
	}

	private static SimilarityIndex build(List<Portrait> portraits) {
		SimilarityIndex index = timed("built", () -> SimilarityIndex.of(portraits.stream(), Map.of()));
		System.out.printf("  %,d roles in %.1f MB%n", index.size(), index.bytes() / 1e6);
		return index;
	}

	private static List<Portrait> rated(List<Portrait> portraits) {
		return portraits.stream().filter((portrait) -> !portrait.ratings().isEmpty()).toList();
	}

	private static void measure(String what, SimilarityIndex index, List<Portrait> rated, Map<Id, List<Id>> related,
			boolean tune) {
		List<Id> roles = rated.stream().map(Portrait::role).toList();
		var truth = new RelatedOccupations(index, roles, related);
		System.out.printf("%s, %d occupations with ratings%n", what, roles.size());
		for (Ranker ranker : Ranker.values()) {
			print(ranker.name(), truth.alone(ranker, truth::isTuned), truth.alone(ranker, truth::isHeldOut));
		}
		print("composite", truth.composite(truth::isTuned), truth.composite(truth::isHeldOut));
		if (tune) {
			Map<Ranker, Double> weights = truth.tune();
			print(weights.toString(), truth.weighted(weights, truth::isTuned),
					truth.weighted(weights, truth::isHeldOut));
		}
		truth.printCalibration(truth::isHeldOut);
		var everything = new RelatedOccupations(index, related.keySet().stream().sorted().toList(), related);
		System.out.printf("  all %d occupations with a list: %s%n", related.size(),
				everything.composite((role) -> true));
	}

	private static void print(String what, Accuracy tuned, Accuracy heldOut) {
		System.out.printf("  %-10s tuned    %s%n  %-10s held out %s%n", what, tuned, "", heldOut);
	}

	private static void suggest(String what, SimilarityIndex index, List<Portrait> rated) {
		System.out
			.printf("%s: with 70 %% of its skills the occupation is first in %.1f %%; levels in steps of 25 "
					+ "%.1f %%; without levels %.1f %%%n", what,
					100 * new HeldOutSkills(index, (level) -> level).first(relevant(rated)),
					100 * new HeldOutSkills(index, (level) -> (level != null) ? Math.round(level / 25) * 25.0 : null)
						.first(relevant(rated)),
					100 * new HeldOutSkills(index, (level) -> null).first(essential(rated)));
	}

	/** Without skills whose level O*NET calls not relevant: nobody would name them. */
	private static List<Portrait> relevant(List<Portrait> rated) {
		return rated.stream()
			.map((role) -> with(role, role.ratings().stream().filter((r) -> r.level() != null).toList()))
			.toList();
	}

	/** With the skills alone that O*NET calls important. */
	private static List<Portrait> essential(List<Portrait> rated) {
		return rated.stream()
			.map((role) -> with(role, role.ratings().stream().filter((r) -> r.importance() >= 50).toList()))
			.toList();
	}

	private static Portrait with(Portrait role, List<Portrait.Rating> ratings) {
		return new Portrait(role.role(), role.origin(), role.titles(), role.work(), ratings, role.tools(),
				role.jobZone());
	}

	private static void time(SimilarityIndex index, List<Portrait> all) {
		var times = new ArrayList<Double>();
		for (int round = 0; round < 2; round++) {
			times.clear();
			for (Portrait role : all) {
				long start = System.nanoTime();
				index.similarTo(role.role(), (id) -> true, 20);
				times.add((System.nanoTime() - start) / 1e6);
			}
		}
		times.sort(null);
		System.out.printf("similar roles of one among %,d: median %.2f ms, 99th percentile %.2f ms%n", all.size(),
				times.get(times.size() / 2), times.get(times.size() * 99 / 100));
	}

	private static <T> T timed(String what, Supplier<T> work) {
		long start = System.nanoTime();
		T result = work.get();
		System.out.printf("%s in %.2f s%n", what, (System.nanoTime() - start) / 1e9);
		return result;
	}

}
