package org.careeratlas.similarity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.careeratlas.model.Id;

/**
 * Leave-one-out: rated occupations whose ratings, and more, are hidden, so that their
 * transferability is estimated as the mean of that of the roles most similar to them. A
 * twentieth is hidden at a time, and no hidden role helps to estimate another.
 */
final class EstimatedOccupations {

	private static final int FOLDS = 20;

	/** What is hidden besides the ratings. */
	enum Hidden {

		NOTHING, TASKS, TASKS_AND_TOOLS;

		Portrait from(Portrait role) {
			boolean bare = this == TASKS_AND_TOOLS;
			return new Portrait(role.role(), role.origin(), role.titles(),
					(this == NOTHING) ? role.work() : List.of(role.work().getLast()), List.of(),
					bare ? List.of() : role.tools(), bare ? null : role.jobZone());
		}

	}

	private final RatedOccupations occupations;

	private final List<Bridge> bridges;

	EstimatedOccupations(RatedOccupations occupations, List<Portrait> portraits, Hidden hidden, int size) {
		this.occupations = occupations;
		var bridges = new Bridge[occupations.roles().size()];
		IntStream.range(0, FOLDS).parallel().forEach((fold) -> {
			Set<Id> left = fold(fold);
			SimilarityIndex index = SimilarityIndex
				.of(portraits.stream().map((role) -> left.contains(role.role()) ? hidden.from(role) : role), Map.of());
			left.forEach((role) -> bridges[occupations.number(role)] = new Bridge(
					index.similarTo(role, (other) -> occupations.contains(other) && !left.contains(other), size)));
		});
		this.bridges = List.of(bridges);
	}

	private Set<Id> fold(int fold) {
		var roles = new HashSet<Id>();
		for (int role = fold; role < this.occupations.roles().size(); role += FOLDS) {
			roles.add(this.occupations.roles().get(role));
		}
		return roles;
	}

	/** Prints the errors of all roles whose bridge is at least that similar. */
	void print(double[][] transferability, double minComposite) {
		List<Errors> errors = IntStream.range(0, this.bridges.size())
			.filter((role) -> this.bridges.get(role).composite() >= minComposite)
			.parallel()
			.mapToObj((role) -> errors(role, transferability))
			.toList();
		System.out.printf(
				"  composite from %5.2f: %3d roles, importance within %.2f, level within %.2f, standard error %.2f, "
						+ "T within %.4f from it, %.4f to it, Spearman %.3f, %.3f%n",
				minComposite, errors.size(), mean(errors, Errors::importance), mean(errors, Errors::level),
				Math.sqrt(mean(errors, Errors::squaredLevel)), mean(errors, Errors::from), mean(errors, Errors::to),
				mean(errors, Errors::orderFrom), mean(errors, Errors::orderTo));
	}

	private static double mean(List<Errors> errors, ToDoubleFunction<Errors> error) {
		return errors.stream().mapToDouble(error).average().orElse(Double.NaN);
	}

	private Errors errors(int role, double[][] transferability) {
		Bridge bridge = this.bridges.get(role);
		int[] others = IntStream.range(0, transferability.length).filter((other) -> other != role).toArray();
		double[] from = IntStream.of(others).mapToDouble((other) -> transferability[role][other]).toArray();
		double[] to = IntStream.of(others).mapToDouble((other) -> transferability[other][role]).toArray();
		double[] estimatedFrom = IntStream.of(others)
			.mapToDouble((other) -> bridge.mean((match) -> transferability[number(match)][other]))
			.toArray();
		double[] estimatedTo = IntStream.of(others)
			.mapToDouble((other) -> bridge.mean((match) -> transferability[other][number(match)]))
			.toArray();
		double[] importance = this.occupations.importance(role);
		double[] level = this.occupations.held(role);
		double[] estimatedLevel = estimated(bridge, this.occupations::held);
		return new Errors(difference(importance, estimated(bridge, this.occupations::importance)),
				difference(level, estimatedLevel), squaredDifference(level, estimatedLevel),
				difference(from, estimatedFrom), difference(to, estimatedTo), Ranks.correlation(from, estimatedFrom),
				Ranks.correlation(to, estimatedTo));
	}

	private double[] estimated(Bridge bridge, IntFunction<double[]> ratings) {
		return IntStream.range(0, ratings.apply(0).length)
			.mapToDouble((skill) -> bridge.mean((match) -> ratings.apply(number(match))[skill]))
			.toArray();
	}

	private int number(RoleMatch match) {
		return this.occupations.number(match.role());
	}

	private static double difference(double[] one, double[] other) {
		return IntStream.range(0, one.length).mapToDouble((i) -> Math.abs(one[i] - other[i])).average().orElse(0);
	}

	private static double squaredDifference(double[] one, double[] other) {
		return IntStream.range(0, one.length).mapToDouble((i) -> Math.pow(one[i] - other[i], 2)).average().orElse(0);
	}

	/**
	 * Mean errors of a role, absolute unless squared, and rank correlations.
	 */
	private record Errors(double importance, double level, double squaredLevel, double from, double to,
			double orderFrom, double orderTo) {
	}

}
