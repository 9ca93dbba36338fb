package org.careeratlas.next;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.careeratlas.gap.NextSkills.Prospect;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;

/** Ranks skills by what they bring; see the formulas in the documentation. */
final class Ranking {

	/** Roles whose readiness counts. */
	static final int NEAREST = 50;

	private static final Comparator<Prospect> NEAREST_FIRST = Comparator
		.comparingDouble((Prospect prospect) -> prospect.reach() - prospect.now())
		.thenComparing(Prospect::role);

	private final List<Prospect> prospects;

	private final Map<Id, Id> preferred;

	private final @Nullable Id start;

	/**
	 * Creates a ranking.
	 * @param preferred for concepts that are the same thing, the one that stands for all;
	 * each thing counts once
	 * @param start the current role; null for a person
	 */
	Ranking(List<Prospect> prospects, Map<Id, Id> preferred, @Nullable Id start) {
		this.preferred = preferred;
		this.start = start;
		Set<Id> seen = new HashSet<>();
		if (start != null) {
			seen.add(thing(start));
		}
		this.prospects = prospects.stream()
			.sorted(NEAREST_FIRST)
			.filter((prospect) -> seen.add(thing(prospect.role())))
			.toList();
	}

	/**
	 * A skill with what it brings.
	 *
	 * @param added the sum of what it adds to these roles, which decides between skills
	 * of the same gain
	 * @param roles best first
	 */
	record Ranked(Id skill, double gain, double added, List<Id> roles) {

		private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::gain)
			.thenComparingDouble(Ranked::added)
			.reversed()
			.thenComparing(Ranked::skill);

	}

	/** A role to which a skill adds something. */
	private record Advance(Prospect prospect, double gain) {

		private static final Comparator<Advance> MOST_FIRST = Comparator.comparingDouble(Advance::gain)
			.reversed()
			.thenComparing((advance) -> advance.prospect().role());

		boolean opens() {
			return !this.prospect.isReachedWith(0) && this.prospect.isReachedWith(this.gain);
		}

		Id role() {
			return this.prospect.role();
		}

	}

	private Id thing(Id concept) {
		return this.preferred.getOrDefault(concept, concept);
	}

	/** Ranks by the number of roles that come within reach. */
	List<Ranked> byRoles() {
		return ranked(this.prospects, Advance::opens, (opened) -> new Gain(opened.size(), roles(opened)));
	}

	/** Ranks by how much more the best paid role pays that comes within reach. */
	List<Ranked> byPay(Pay pay) {
		double today = today(pay);
		Comparator<Id> bestPaid = Comparator.comparingDouble((Id role) -> pay.amount(role)).reversed();
		return ranked(this.prospects, (advance) -> advance.opens() && pay.amount(advance.role()) > today, (opened) -> {
			List<Id> better = roles(opened).stream().sorted(bestPaid).toList();
			return new Gain(pay.amount(better.getFirst()) - today, better);
		});
	}

	/**
	 * The pay of the current role, or else the median of those within reach.
	 * @throws BadRequestException if none is known
	 */
	private double today(Pay pay) {
		if (this.start != null && pay.isKnown(this.start)) {
			return pay.amount(this.start);
		}
		double[] reached = this.prospects.stream()
			.filter((prospect) -> prospect.isReachedWith(0) && pay.isKnown(prospect.role()))
			.mapToDouble((prospect) -> pay.amount(prospect.role()))
			.sorted()
			.toArray();
		if (reached.length == 0) {
			throw new BadRequestException(
					"The pay of the start is not known, and no role with known pay is within its reach");
		}
		return (reached[(reached.length - 1) / 2] + reached[reached.length / 2]) / 2;
	}

	/** Ranks by the mean of what is added to the nearest roles. */
	List<Ranked> byReadiness() {
		List<Prospect> nearest = this.prospects.stream()
			.filter((prospect) -> !prospect.gains().isEmpty())
			.limit(NEAREST)
			.toList();
		return ranked(nearest, (advance) -> true,
				(advances) -> new Gain(sum(advances) / nearest.size(), roles(advances)));
	}

	private static double sum(List<Advance> advances) {
		return advances.stream().mapToDouble(Advance::gain).sum();
	}

	private static List<Id> roles(List<Advance> advances) {
		return advances.stream().sorted(Advance.MOST_FIRST).map(Advance::role).toList();
	}

	/**
	 * Ranks skills.
	 * @param counts which advances count
	 * @param gain what those of a skill bring together
	 */
	private List<Ranked> ranked(List<Prospect> prospects, Predicate<Advance> counts,
			Function<List<Advance>, Gain> gain) {
		var advances = new HashMap<Id, List<Advance>>();
		for (Prospect prospect : prospects) {
			var gains = new HashMap<Id, Double>();
			prospect.gains().forEach((skill, added) -> gains.merge(thing(skill), added, Math::max));
			gains.forEach((skill, added) -> {
				var advance = new Advance(prospect, added);
				if (counts.test(advance)) {
					advances.computeIfAbsent(skill, (id) -> new ArrayList<>()).add(advance);
				}
			});
		}
		return advances.entrySet().stream().map((skill) -> {
			Gain gained = gain.apply(skill.getValue());
			return new Ranked(skill.getKey(), gained.gain(), sum(skill.getValue()), gained.roles());
		}).sorted(Ranked.BEST_FIRST).toList();
	}

	private record Gain(double gain, List<Id> roles) {
	}

}
