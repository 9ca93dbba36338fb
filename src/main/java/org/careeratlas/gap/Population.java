package org.careeratlas.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careeratlas.model.Id;
import org.careeratlas.model.fact.SkillRelation;
import org.jspecify.annotations.Nullable;

/**
 * The rated roles of each catalogue: those with known skills. What is asked of one of
 * them is compared with what is asked of all. Immutable and thread-safe.
 */
final class Population {

	/** Smallest number of rated roles whose figures mean something. */
	static final int COMPARABLE = 30;

	/**
	 * A smaller catalogue is a corner of the world of work, without similar roles for
	 * all.
	 */
	private static final int LARGE = 400;

	/** A skill that so many rated roles list tells them apart by its importance alone. */
	private static final double SURVEYED = 0.9;

	private final Map<String, Peers> catalogues;

	private final Map<Id, List<Kin>> kin;

	private Population(Map<String, Peers> catalogues, Map<Id, List<Kin>> kin) {
		this.catalogues = catalogues;
		this.kin = kin;
	}

	/**
	 * Creates a population.
	 * @param roles the rated roles
	 * @param kin broader, narrower and related skills by skill
	 */
	static Population of(List<RatedRole> roles, Map<Id, List<Kin>> kin) {
		return new Population(roles.stream()
			.collect(Collectors.groupingBy((role) -> catalogue(role.id()),
					Collectors.collectingAndThen(Collectors.toList(), Peers::of))),
				kin);
	}

	private static String catalogue(Id role) {
		return role.catalogue().map(Id::value).orElse("");
	}

	private Peers peers(Id role) {
		return this.catalogues.getOrDefault(catalogue(role), Peers.NONE);
	}

	/** Returns whether skills of the role are known. */
	boolean isRated(Id role) {
		return peers(role).numbers().containsKey(role);
	}

	/**
	 * Returns whether no skills of the role are known, in a catalogue with enough rated
	 * roles to estimate them.
	 */
	boolean canBeEstimated(Id role) {
		return !isRated(role) && peers(role).numbers().size() >= LARGE;
	}

	/**
	 * Returns the mean importance of each skill that nearly all rated roles of the role's
	 * catalogue list.
	 */
	Map<Id, Double> means(Id role) {
		return peers(role).means();
	}

	/**
	 * Returns the percentile of a transferability among those of the rated roles of the
	 * target's catalogue.
	 * @param start left out; null for a person
	 * @return 0 to 100: the share of roles that transfer less; null if there are too few
	 */
	@Nullable Double percentile(Target target, double transferability, @Nullable Id start) {
		Id to = target.profile().role().id();
		Peers peers = peers(to);
		if (peers.numbers().size() < COMPARABLE) {
			return null;
		}
		float[] all = transferabilities(peers, target.skills());
		int others = 0;
		int below = 0;
		for (Map.Entry<Id, Integer> role : peers.numbers().entrySet()) {
			if (!role.getKey().equals(to) && !role.getKey().equals(start)) {
				others++;
				below += (all[role.getValue()] < (float) transferability - Math.ulp(1f)) ? 1 : 0;
			}
		}
		return 100.0 * below / others;
	}

	/**
	 * Returns the rated roles of the target's catalogue that transfer more to the target
	 * than a share of them, with what they transfer.
	 * @param percentile 0 to 100
	 */
	Map<Id, Double> above(Target target, double percentile) {
		Id to = target.profile().role().id();
		Peers peers = peers(to);
		float[] all = transferabilities(peers, target.skills());
		var sorted = all.clone();
		Arrays.sort(sorted);
		float least = sorted[(int) Math.min(sorted.length - 1, Math.ceil(percentile / 100 * sorted.length))];
		var above = new HashMap<Id, Double>();
		peers.numbers().forEach((role, number) -> {
			if (all[number] >= least && all[number] > 0 && !role.equals(to)) {
				above.put(role, (double) all[number]);
			}
		});
		return above;
	}

	/** Returns the rated roles of a catalogue. */
	Set<Id> rated(Optional<Id> catalogue) {
		return this.catalogues.getOrDefault(catalogue.map(Id::value).orElse(""), Peers.NONE).numbers().keySet();
	}

	private float[] transferabilities(Peers peers, List<RequiredSkill> skills) {
		var met = new float[peers.numbers().size()];
		var credits = new float[met.length];
		double total = 0;
		for (RequiredSkill skill : skills) {
			total += skill.weight();
			for (Kin substitute : this.kin.getOrDefault(skill.id(), List.of())) {
				Holders holders = peers.holders(substitute.skill());
				for (int i = 0; i < holders.roles().length; i++) {
					int role = holders.roles()[i];
					credits[role] = Math.max(credits[role],
							(float) (substitute.credit() * skill.met((double) holders.levels()[i])));
				}
			}
			Holders holders = peers.holders(skill.id());
			for (int i = 0; i < holders.roles().length; i++) {
				credits[holders.roles()[i]] = (float) skill.met((double) holders.levels()[i]);
			}
			for (int role = 0; role < met.length; role++) {
				met[role] += (float) skill.weight() * credits[role];
				credits[role] = 0;
			}
		}
		for (int role = 0; role < met.length; role++) {
			met[role] = (total > 0) ? met[role] / (float) total : 0;
		}
		return met;
	}

	/** Returns the approximate size in memory, in bytes. */
	double bytes() {
		return this.catalogues.values().stream().mapToDouble(Peers::bytes).sum() + 64.0 * this.kin.size();
	}

	/**
	 * A role with known skills.
	 */
	record RatedRole(Id id, List<RatedSkill> skills) {
	}

	/**
	 * A skill of a rated role.
	 *
	 * @param importance 0 to 100
	 * @param level 0 to 100: at which it is held by people in the role; null if unknown
	 */
	record RatedSkill(Id skill, double importance, @Nullable Double level) {
	}

	/** A skill that substitutes for another one, with its credit. */
	record Kin(Id skill, double credit) {

		static Kin of(Id skill, SkillRelation.Kind kind) {
			return new Kin(skill, Substitution.of(kind).credit());
		}

	}

	/**
	 * The numbers of the roles that hold a skill, and at which levels; NaN if unknown.
	 */
	private record Holders(int[] roles, float[] levels) {

		static final Holders NONE = new Holders(new int[0], new float[0]);

	}

	/** The rated roles of one catalogue. */
	private record Peers(Map<Id, Integer> numbers, Map<Id, Holders> holders, Map<Id, Double> means) {

		static final Peers NONE = new Peers(Map.of(), Map.of(), Map.of());

		static Peers of(List<RatedRole> roles) {
			var numbers = new HashMap<Id, Integer>();
			var bySkill = new HashMap<Id, List<Held>>();
			roles.forEach((role) -> {
				int number = numbers.size();
				numbers.put(role.id(), number);
				role.skills()
					.forEach((skill) -> bySkill.computeIfAbsent(skill.skill(), (id) -> new ArrayList<>())
						.add(new Held(number, skill)));
			});
			var holders = new HashMap<Id, Holders>();
			bySkill.forEach((skill, held) -> holders.put(skill, holders(held)));
			return new Peers(numbers, holders, means(bySkill, roles.size()));
		}

		private static Holders holders(List<Held> held) {
			var levels = new float[held.size()];
			IntStream.range(0, levels.length).forEach((i) -> {
				Double level = held.get(i).skill().level();
				levels[i] = (level != null) ? level.floatValue() : Float.NaN;
			});
			return new Holders(held.stream().mapToInt(Held::role).toArray(), levels);
		}

		private static Map<Id, Double> means(Map<Id, List<Held>> bySkill, int roles) {
			var means = new HashMap<Id, Double>();
			bySkill.forEach((skill, held) -> {
				if (roles >= COMPARABLE && held.size() >= SURVEYED * roles) {
					means.put(skill, held.stream().mapToDouble((one) -> one.skill().importance()).sum() / roles);
				}
			});
			return means;
		}

		Holders holders(Id skill) {
			return this.holders.getOrDefault(skill, Holders.NONE);
		}

		double bytes() {
			return this.holders.values().stream().mapToDouble((held) -> 100 + 8.0 * held.roles().length).sum();
		}

	}

	private record Held(int role, RatedSkill skill) {
	}

}
