package org.careeratlas.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.model.Id;

/**
 * The occupations that O*NET rates, with importance and level of every skill. A level
 * that is not relevant counts as published when it is held, and asks for nothing when it
 * is required.
 */
final class RatedOccupations {

	private final List<Id> roles = new ArrayList<>();

	private final Map<Id, Integer> numbers = new HashMap<>();

	private final Map<Id, Integer> skills = new HashMap<>();

	private final List<double[]> importance = new ArrayList<>();

	private final List<double[]> held = new ArrayList<>();

	private final List<double[]> required = new ArrayList<>();

	private final double[] means;

	RatedOccupations(Catalogue onet) {
		List<FactRow> ratings = onet.facts().stream().filter((fact) -> fact.type().equals("REQUIRES")).toList();
		ratings.forEach((rating) -> this.skills.putIfAbsent(rating.to(), this.skills.size()));
		ratings.forEach(this::add);
		this.means = IntStream.range(0, this.skills.size())
			.mapToDouble((skill) -> this.importance.stream().mapToDouble((of) -> of[skill]).average().orElse(0))
			.toArray();
	}

	private void add(FactRow rating) {
		int role = this.numbers.computeIfAbsent(rating.from(), this::addRole);
		int skill = Objects.requireNonNull(this.skills.get(rating.to()));
		this.importance.get(role)[skill] = number(rating, "importance");
		this.required.get(role)[skill] = number(rating, "level");
		this.held.get(role)[skill] = number(rating, "level") + number(rating, "publishedLevel");
	}

	private int addRole(Id role) {
		this.roles.add(role);
		List.of(this.importance, this.held, this.required).forEach((rows) -> rows.add(new double[this.skills.size()]));
		return this.roles.size() - 1;
	}

	private static double number(FactRow rating, String property) {
		return (rating.properties().get(property) instanceof Double number) ? number : 0;
	}

	List<Id> roles() {
		return this.roles;
	}

	boolean contains(Id role) {
		return this.numbers.containsKey(role);
	}

	int number(Id role) {
		return Objects.requireNonNull(this.numbers.get(role), role::value);
	}

	double[] importance(int role) {
		return this.importance.get(role);
	}

	/** Returns the levels at which people in the role hold the skills. */
	double[] held(int role) {
		return this.held.get(role);
	}

	/**
	 * Returns the transferability of each role to each, by start and target.
	 * @param weight of a skill by its importance to the target and its mean importance
	 */
	double[][] transferability(DoubleBinaryOperator weight) {
		var all = new double[this.roles.size()][this.roles.size()];
		IntStream.range(0, all.length).parallel().forEach((to) -> {
			double[] weights = weights(to, weight);
			for (int from = 0; from < all.length; from++) {
				all[from][to] = (from == to) ? 1 : transferability(this.held.get(from), this.required.get(to), weights);
			}
		});
		return all;
	}

	private double[] weights(int role, DoubleBinaryOperator weight) {
		return IntStream.range(0, this.means.length)
			.mapToDouble((skill) -> (this.required.get(role)[skill] > 0)
					? weight.applyAsDouble(this.importance.get(role)[skill], this.means[skill]) : 0)
			.toArray();
	}

	private static double transferability(double[] held, double[] required, double[] weights) {
		double met = IntStream.range(0, weights.length)
			.filter((skill) -> weights[skill] > 0)
			.mapToDouble((skill) -> weights[skill] * Math.min(1, held[skill] / required[skill]))
			.sum();
		return met / Arrays.stream(weights).sum();
	}

}
