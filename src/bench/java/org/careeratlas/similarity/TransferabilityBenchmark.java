package org.careeratlas.similarity;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.gap.CatalogueGaps;
import org.careeratlas.importer.crosswalk.MappingTable;
import org.careeratlas.importer.esco.EscoReader;
import org.careeratlas.importer.onet.OnetReader;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.model.Id;

/**
 * How well the transferability of the atlas agrees with what publishers list, beside
 * other weights of skills, and how well it is estimated. Arguments: the zip of O*NET,
 * then those of ESCO, which may be left out; {@code --crosswalk=} with the official one,
 * which needs ESCO; and {@code --pairs=} with a file of moves, two O*NET-SOC codes a row.
 * Run as {@link MatchingBenchmark}.
 */
final class TransferabilityBenchmark {

	/** The least share of its importance that a skill weighs. */
	private static final double FLOOR = 0.2;

	private static final int ESTIMATED_FROM = 10;

	private static final int ACROSS_BY = 3;

	private static final double[] COMPOSITES = { Double.NEGATIVE_INFINITY, 0.7, 0.9, 1, 1.1, 1.25 };

	private TransferabilityBenchmark() {
	}

	public static void main(String[] args) {
		List<Path> files = Arrays.stream(args).filter((arg) -> !arg.startsWith("--")).map(Path::of).toList();
		Catalogue onet = read(files.subList(0, 1), true);
		var occupations = new RatedOccupations(onet);
		var portraits = new CataloguePortraits(onet);
		double[][] transferability = CatalogueGaps.transferability(onet, occupations.roles());
		List<Portrait> roles = portraits.all().toList();
		Map<String, DirectedPairs> pairs = pairs(occupations, portraits, option(args, "--pairs="));
		measure(occupations, transferability, pairs);
		measureLikeness(occupations.roles(), transferability, roles, pairs);
		estimate(occupations, roles, transferability);
		for (Path crosswalk : option(args, "--crosswalk=")) {
			List<Portrait> esco = new CataloguePortraits(read(files.subList(1, files.size()), false)).all().toList();
			var same = new SameJobs(occupations, roles, esco, MappingTable.read(crosswalk).catalogue());
			System.out.printf("The same job in two catalogues, through %d roles%n", ACROSS_BY);
			same.print(transferability, ACROSS_BY);
		}
		System.exit(0);
	}

	private static Catalogue read(List<Path> files, boolean onet) {
		try (var opened = CatalogueFiles.open(files)) {
			return (onet ? OnetReader.read(opened) : EscoReader.read(opened, null)).catalogue();
		}
	}

	private static List<Path> option(String[] args, String name) {
		return Arrays.stream(args)
			.filter((arg) -> arg.startsWith(name))
			.map((arg) -> Path.of(arg.substring(name.length())))
			.toList();
	}

	private static Map<String, DirectedPairs> pairs(RatedOccupations occupations, CataloguePortraits portraits,
			List<Path> files) {
		Map<Id, List<Id>> related = portraits.related();
		var primary = new HashMap<>(related);
		primary.replaceAll((role, others) -> others.subList(0, Math.min(10, others.size())));
		var pairs = new LinkedHashMap<String, DirectedPairs>();
		pairs.put("related occupations", DirectedPairs.of(related, occupations));
		pairs.put("primary related occupations", DirectedPairs.of(primary, occupations));
		files.forEach((file) -> pairs.put(file.getFileName().toString(), DirectedPairs.read(file, occupations)));
		return pairs;
	}

	private static void measure(RatedOccupations occupations, double[][] atlas, Map<String, DirectedPairs> pairs) {
		var weights = new LinkedHashMap<String, DoubleBinaryOperator>();
		weights.put("importance", (importance, mean) -> importance);
		weights.put("importance^2 / mean", (importance, mean) -> importance * importance / mean);
		for (double floor : new double[] { 0, 0.05, 0.1, FLOOR, 0.3 }) {
			weights.put("above mean, at least %.2f".formatted(floor), aboveMean(floor));
		}
		pairs.forEach((what, listed) -> {
			System.out.printf("%s: %,d pairs of %d rated occupations%n", what, listed.size(), listed.targets().size());
			print("the atlas", listed, atlas);
			weights.forEach((name, weight) -> print(name, listed, occupations.transferability(weight)));
		});
	}

	/** With the likeness of work and job zone, as the atlas ranks. */
	private static void measureLikeness(List<Id> occupations, double[][] transferability, List<Portrait> roles,
			Map<String, DirectedPairs> pairs) {
		SimilarityIndex index = SimilarityIndex.of(roles.stream(), Map.of());
		double[][] closeness = Standings.closeness(transferability);
		for (int to = 0; to < closeness.length; to++) {
			float[] likeness = index.likeness(occupations.get(to), occupations);
			for (int from = 0; from < closeness.length; from++) {
				closeness[from][to] *= likeness[from];
			}
		}
		pairs.forEach((what, listed) -> System.out.printf("%s, with the likeness of work and job zone: percentile %s%n",
				what, listed.measure(percentiles(closeness))));
	}

	private static DoubleBinaryOperator aboveMean(double floor) {
		return (importance, mean) -> Math.max(importance - mean, floor * importance);
	}

	private static void print(String weight, DirectedPairs pairs, double[][] transferability) {
		System.out.printf("  %-25s T                 %s%n  %-25s percentile of T   %s%n  %-25s percentile        %s%n",
				weight, pairs.measure(transferability), "", pairs.measure(percentiles(transferability)), "",
				pairs.measure(percentiles(Standings.closeness(transferability))));
	}

	private static double[][] percentiles(double[][] scores) {
		return Standings.of(scores).percentiles(scores);
	}

	private static void estimate(RatedOccupations occupations, List<Portrait> roles, double[][] transferability) {
		for (EstimatedOccupations.Hidden hidden : EstimatedOccupations.Hidden.values()) {
			System.out.printf("Ratings estimated from %d roles, hidden besides: %s%n", ESTIMATED_FROM, hidden);
			var estimated = new EstimatedOccupations(occupations, roles, hidden, ESTIMATED_FROM);
			Arrays.stream(COMPOSITES).forEach((composite) -> estimated.print(transferability, composite));
		}
	}

}
