package org.careeratlas.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Necessity;

/**
 * How far the same job in ESCO and O*NET stands above random pairs, when no match between
 * the two is known.
 */
final class SameJobs {

	/** Random pairs for each official one. */
	private static final int RANDOM = 5;

	private final RatedOccupations occupations;

	private final SimilarityIndex index;

	private final Map<Id, Portrait> esco;

	private final List<Pair> exact;

	private final List<Pair> same;

	private final List<Pair> random = new ArrayList<>();

	SameJobs(RatedOccupations occupations, List<Portrait> onet, List<Portrait> esco, Catalogue crosswalk) {
		this.occupations = occupations;
		this.index = SimilarityIndex.of(Stream.concat(onet.stream(), esco.stream()), Map.of());
		this.esco = esco.stream().collect(Collectors.toMap(Portrait::role, (role) -> role));
		this.exact = pairs(crosswalk, Set.of("EXACT"));
		this.same = pairs(crosswalk, Set.of("EXACT", "CLOSE"));
		Set<Pair> official = new HashSet<>(pairs(crosswalk, Set.of("EXACT", "CLOSE", "BROAD", "NARROW")));
		var chance = new Random(7);
		for (Pair pair : this.same) {
			Stream.generate(() -> new Pair(pair.esco, this.same.get(chance.nextInt(this.same.size())).onet))
				.filter((other) -> !official.contains(other))
				.limit(RANDOM)
				.forEach(this.random::add);
		}
	}

	private List<Pair> pairs(Catalogue crosswalk, Set<String> mappings) {
		return crosswalk.facts()
			.stream()
			.filter((fact) -> mappings.contains(String.valueOf(fact.properties().get("mapping"))))
			.map((fact) -> new Pair(fact.from(), fact.to()))
			.filter((pair) -> this.esco.containsKey(pair.esco) && this.occupations.contains(pair.onet))
			.sorted(Comparator.comparing(Pair::esco).thenComparing(Pair::onet))
			.toList();
	}

	/** Prints the area under the curve for pairs in both directions. */
	void print(double[][] transferability, int size) {
		double[][] closeness = Standings.closeness(transferability);
		Standings standings = Standings.of(closeness);
		Map<Id, Bridge> toOnet = bridges(this.esco.keySet(), this.occupations::contains, size);
		ToDoubleFunction<Pair> direct = (pair) -> bridge(toOnet, pair.esco).mean(
				(match) -> transferability[this.occupations.number(match.role())][this.occupations.number(pair.onet)]);
		print("ESCO to O*NET, T", direct);
		print("ESCO to O*NET, percentile", (pair) -> {
			int target = this.occupations.number(pair.onet);
			double back = bridge(toOnet, pair.esco)
				.mean((match) -> transferability[target][this.occupations.number(match.role())]);
			return standings.percentile(target, direct.applyAsDouble(pair) * back);
		});
		Map<Id, Bridge> toEsco = bridges(this.occupations.roles(), this.esco::containsKey, size);
		print("O*NET to ESCO, T",
				(pair) -> bridge(toEsco, pair.onet).mean((match) -> withinEsco(match.role(), pair.esco)));
	}

	private Map<Id, Bridge> bridges(Iterable<Id> roles, Predicate<Id> wanted, int size) {
		var bridges = new HashMap<Id, Bridge>();
		roles.forEach((role) -> bridges.put(role, new Bridge(this.index.similarTo(role, wanted, size))));
		return bridges;
	}

	private static Bridge bridge(Map<Id, Bridge> bridges, Id role) {
		return bridges.getOrDefault(role, new Bridge(List.of()));
	}

	/** The share of the required weight that the other requires too. */
	private double withinEsco(Id from, Id to) {
		Set<Id> held = ratings(from).map(Portrait.Rating::skill).collect(Collectors.toSet());
		double met = ratings(to).filter((rating) -> held.contains(rating.skill())).mapToDouble(SameJobs::weight).sum();
		return met / ratings(to).mapToDouble(SameJobs::weight).sum();
	}

	private Stream<Portrait.Rating> ratings(Id role) {
		return Stream.ofNullable(this.esco.get(role)).flatMap((portrait) -> portrait.ratings().stream());
	}

	private static double weight(Portrait.Rating rating) {
		return rating.importance() * ((rating.necessity() == Necessity.ESSENTIAL) ? 1 : 0.5);
	}

	private void print(String what, ToDoubleFunction<Pair> score) {
		double[] chance = sorted(this.random, score);
		System.out.printf("  %-25s AUC exact %.3f, exact and close %.3f; median %.3f, random %.3f%n", what,
				area(this.exact, score, chance), area(this.same, score, chance),
				sorted(this.same, score)[this.same.size() / 2], chance[chance.length / 2]);
	}

	private static double[] sorted(List<Pair> pairs, ToDoubleFunction<Pair> score) {
		return pairs.parallelStream().mapToDouble(score).sorted().toArray();
	}

	private static double area(List<Pair> pairs, ToDoubleFunction<Pair> score, double[] chance) {
		return pairs.parallelStream()
			.mapToDouble((pair) -> Standings.share(chance, score.applyAsDouble(pair)))
			.average()
			.orElse(0);
	}

	private record Pair(Id esco, Id onet) {
	}

}
