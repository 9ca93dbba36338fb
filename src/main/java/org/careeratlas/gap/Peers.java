package org.careeratlas.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careeratlas.gap.Population.Kin;
import org.careeratlas.gap.Population.RatedRole;
import org.careeratlas.gap.Population.RatedSkill;
import org.careeratlas.gap.Ratings.Rating;
import org.careeratlas.model.CanceledException;
import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Survey;
import org.jspecify.annotations.Nullable;

/**
 * The rated roles of one catalogue, and how much carries over between them by what they
 * require, whatever sources say of single moves. Immutable but for what it remembers of
 * its own results, and thread-safe.
 */
final class Peers {

	/** The level of a skill that is not held. */
	private static final float MISSING = -1;

	/** Share of the other roles that transfer less than what is within reach. */
	private static final double NOT_WITHIN_REACH = 0.95;

	static final Peers NONE = of(List.of(), Map.of());

	private final Map<Id, Integer> numbers;

	private final List<Id> roles;

	private final List<Id> skills;

	private final Map<Id, Double> means;

	private final Ratings[] byRole;

	private final Ratings[] bySkill;

	private final Substitutes[] substitutes;

	/**
	 * What is asked of a start so that a role is within reach; worked out when needed.
	 */
	private volatile float @Nullable [] reach;

	private Peers(Map<Id, Integer> numbers, List<Id> skills, Map<Id, Double> means, Ratings[] byRole, Ratings[] bySkill,
			Substitutes[] substitutes) {
		this.numbers = numbers;
		this.skills = skills;
		this.roles = inOrder(numbers);
		this.means = means;
		this.byRole = byRole;
		this.bySkill = bySkill;
		this.substitutes = substitutes;
	}

	/**
	 * Creates the peers of one catalogue.
	 * @param kin substitutes by skill
	 */
	static Peers of(List<RatedRole> roles, Map<Id, List<Kin>> kin) {
		Map<Id, Integer> numbers = numbers(roles.stream().map(RatedRole::id));
		Map<Id, Integer> skills = numbers(
				roles.stream().flatMap((role) -> role.skills().stream()).map(RatedSkill::skill));
		Map<Id, Double> means = means(roles);
		var byRole = new ArrayList<Ratings>();
		List<List<Rating>> bySkill = skills.keySet()
			.stream()
			.map((skill) -> (List<Rating>) new ArrayList<Rating>())
			.toList();
		for (RatedRole role : roles) {
			var own = new ArrayList<Rating>();
			for (RatedSkill rated : role.skills()) {
				int skill = number(skills, rated.skill());
				float weight = (float) rated.weight(means.get(rated.skill()));
				own.add(new Rating(skill, level(rated.held()), level(rated.needed()), weight));
				bySkill.get(skill)
					.add(new Rating(number(numbers, role.id()), level(rated.held()), level(rated.needed()), weight));
			}
			byRole.add(Ratings.of(own));
		}
		var substitutes = new Substitutes[skills.size()];
		skills.forEach(
				(skill, number) -> substitutes[number] = Substitutes.of(kin.getOrDefault(skill, List.of()), skills));
		return new Peers(numbers, inOrder(skills), means, byRole.toArray(Ratings[]::new),
				bySkill.stream().map(Ratings::of).toArray(Ratings[]::new), substitutes);
	}

	private static Map<Id, Integer> numbers(Stream<Id> ids) {
		var numbers = new HashMap<Id, Integer>();
		ids.forEach((id) -> numbers.putIfAbsent(id, numbers.size()));
		return Map.copyOf(numbers);
	}

	private static List<Id> inOrder(Map<Id, Integer> numbers) {
		return numbers.keySet().stream().sorted(Comparator.comparing(numbers::get)).toList();
	}

	private static int number(Map<Id, Integer> numbers, Id id) {
		return Objects.requireNonNull(numbers.get(id), id::value);
	}

	private static float level(@Nullable Double level) {
		return (level != null) ? level.floatValue() : Float.NaN;
	}

	private static Map<Id, Double> means(List<RatedRole> roles) {
		var importance = new HashMap<Id, List<Double>>();
		roles.forEach((role) -> role.skills()
			.forEach((rated) -> importance.computeIfAbsent(rated.skill(), (skill) -> new ArrayList<>())
				.add(rated.importance())));
		var means = new HashMap<Id, Double>();
		importance.forEach((skill, all) -> {
			if (roles.size() >= Survey.COMPARABLE && all.size() >= Survey.NEARLY_ALL * roles.size()) {
				means.put(skill, all.stream().mapToDouble(Double::doubleValue).sum() / roles.size());
			}
		});
		return means;
	}

	/** Returns the roles, numbered from 0. */
	Map<Id, Integer> numbers() {
		return this.numbers;
	}

	/** Returns the roles in the order of their numbers. */
	List<Id> roles() {
		return this.roles;
	}

	/** Returns the mean importance of each skill that nearly all roles list. */
	Map<Id, Double> means() {
		return this.means;
	}

	/**
	 * Returns what is transferred from each role, by its number, to one of them, which
	 * itself meets all.
	 */
	float[] transferredTo(Id target) {
		Ratings asked = this.byRole[number(this.numbers, target)];
		var met = new float[this.byRole.length];
		var credits = new float[met.length];
		for (int i = 0; i < asked.size(); i++) {
			float needed = asked.needed()[i];
			Substitutes others = this.substitutes[asked.others()[i]];
			for (int k = 0; k < others.skills.length; k++) {
				Ratings holders = this.bySkill[others.skills[k]];
				for (int j = 0; j < holders.size(); j++) {
					int role = holders.others()[j];
					credits[role] = Math.max(credits[role], others.credits[k] * Ratings.met(holders.held()[j], needed));
				}
			}
			Ratings holders = this.bySkill[asked.others()[i]];
			for (int j = 0; j < holders.size(); j++) {
				credits[holders.others()[j]] = Ratings.met(holders.held()[j], needed);
			}
			for (int role = 0; role < met.length; role++) {
				met[role] += asked.weights()[i] * credits[role];
				credits[role] = 0;
			}
		}
		for (int role = 0; role < met.length; role++) {
			met[role] = asked.share(met[role]);
		}
		return met;
	}

	/** Returns what is transferred from one of the roles to each, by its number. */
	float[] transferredFrom(Id start) {
		float[] held = held(start);
		var met = new float[this.byRole.length];
		for (int skill = 0; skill < held.length; skill++) {
			Ratings asking = this.bySkill[skill];
			Substitutes others = this.substitutes[skill];
			boolean holds = held[skill] != MISSING;
			if (holds || others.isAnyHeld(held)) {
				for (int j = 0; j < asking.size(); j++) {
					float needed = asking.needed()[j];
					met[asking.others()[j]] += asking.weights()[j]
							* (holds ? Ratings.met(held[skill], needed) : others.credit(held, needed));
				}
			}
		}
		for (int role = 0; role < met.length; role++) {
			met[role] = this.byRole[role].share(met[role]);
		}
		return met;
	}

	/**
	 * Returns the transferability from which on each role, by its number, is within
	 * reach: less is transferred to it from nearly all others.
	 */
	float[] reach() {
		float[] reach = this.reach;
		if (reach == null) {
			reach = new float[this.roles.size()];
			for (int role = 0; role < reach.length; role++) {
				CanceledException.throwIfCanceled();
				reach[role] = leastOfClosest(transferredTo(this.roles.get(role)), role);
			}
			this.reach = reach;
		}
		return reach;
	}

	private static float leastOfClosest(float[] transferred, int target) {
		transferred[target] = transferred[transferred.length - 1];
		float[] others = Arrays.copyOf(transferred, transferred.length - 1);
		Arrays.sort(others);
		return (others.length > 0) ? others[(int) (NOT_WITHIN_REACH * others.length)] : 0;
	}

	/** Returns the skills in the order of their numbers. */
	List<Id> skills() {
		return this.skills;
	}

	/** Returns what a role asks for. */
	Ratings asked(int role) {
		return this.byRole[role];
	}

	/**
	 * Returns the levels at which skills are held, by their numbers.
	 * @param levels null for an unknown level
	 */
	float[] held(Map<Id, @Nullable Double> levels) {
		var held = new float[this.bySkill.length];
		for (int skill = 0; skill < held.length; skill++) {
			Id id = this.skills.get(skill);
			held[skill] = levels.containsKey(id) ? level(levels.get(id)) : MISSING;
		}
		return held;
	}

	/** Returns how far a skill is met by itself; negative if it is not held. */
	static float met(float[] held, int skill, float needed) {
		return (held[skill] != MISSING) ? Ratings.met(held[skill], needed) : MISSING;
	}

	/** Returns how far a skill is met by the best of its held substitutes. */
	float substituted(float[] held, int skill, float needed) {
		return this.substitutes[skill].credit(held, needed);
	}

	/** Calls the action with each substitute of a skill and its credit. */
	void forEachSubstitute(int skill, BiConsumer<Id, Float> action) {
		Substitutes others = this.substitutes[skill];
		for (int k = 0; k < others.skills.length; k++) {
			action.accept(this.skills.get(others.skills[k]), others.credits[k]);
		}
	}

	private float[] held(Id role) {
		Ratings own = this.byRole[number(this.numbers, role)];
		var held = new float[this.bySkill.length];
		Arrays.fill(held, MISSING);
		for (int i = 0; i < own.size(); i++) {
			held[own.others()[i]] = own.held()[i];
		}
		return held;
	}

	/** Returns the approximate size in memory, in bytes. */
	double bytes() {
		return Stream.of(this.byRole, this.bySkill).flatMap(Arrays::stream).mapToDouble(Ratings::bytes).sum();
	}

	/** The skills that substitute for one, with their credits. */
	private record Substitutes(int[] skills, float[] credits) {

		static Substitutes of(List<Kin> kin, Map<Id, Integer> numbers) {
			List<Kin> known = kin.stream().filter((other) -> numbers.containsKey(other.skill())).toList();
			var credits = new float[known.size()];
			IntStream.range(0, credits.length).forEach((i) -> credits[i] = (float) known.get(i).credit());
			return new Substitutes(known.stream().mapToInt((other) -> number(numbers, other.skill())).toArray(),
					credits);
		}

		boolean isAnyHeld(float[] held) {
			return Arrays.stream(this.skills).anyMatch((skill) -> held[skill] != MISSING);
		}

		float credit(float[] held, float needed) {
			float best = 0;
			for (int k = 0; k < this.skills.length; k++) {
				float level = held[this.skills[k]];
				best = (level != MISSING) ? Math.max(best, this.credits[k] * Ratings.met(level, needed)) : best;
			}
			return best;
		}

	}

}
