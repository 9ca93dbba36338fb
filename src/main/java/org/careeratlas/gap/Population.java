package org.careeratlas.gap;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.model.fact.SkillRelation;
import org.careeratlas.model.fact.Survey;
import org.careeratlas.similarity.SimilarityIndex;
import org.jspecify.annotations.Nullable;

/**
 * The rated roles of each catalogue: those with known skills. What is asked of one of
 * them is compared with what is asked of all. Immutable and thread-safe.
 */
final class Population {

	/**
	 * A smaller catalogue is a corner of the world of work, without similar roles for
	 * all.
	 */
	private static final int LARGE = 400;

	/** What sums of the same credits may differ by. */
	private static final double ROUNDING = 1e-5;

	private final Map<String, Peers> catalogues;

	private final SimilarityIndex similar;

	private Population(Map<String, Peers> catalogues, SimilarityIndex similar) {
		this.catalogues = catalogues;
		this.similar = similar;
	}

	/**
	 * Creates a population.
	 * @param roles the rated roles
	 * @param kin broader, narrower and related skills by skill
	 */
	static Population of(List<RatedRole> roles, Map<Id, List<Kin>> kin) {
		return new Population(
				roles.stream()
					.collect(Collectors.groupingBy((role) -> catalogue(role.id()),
							Collectors.collectingAndThen(Collectors.toList(), (peers) -> Peers.of(peers, kin)))),
				SimilarityIndex.of(Stream.empty(), Map.of()));
	}

	/** Returns the same population with what is known of the likeness of roles. */
	Population with(SimilarityIndex index) {
		return new Population(this.catalogues, index);
	}

	/**
	 * Returns whether it is what the other one becomes {@linkplain #with with} the index.
	 */
	boolean isOf(Population other, SimilarityIndex index) {
		return this.catalogues == other.catalogues && this.similar == index;
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
	 * Returns how close a start is to a target, as a percentile among the rated roles of
	 * the target's catalogue. Roles are as close as the product of what carries over from
	 * one to the other and back, and of the {@linkplain SimilarityIndex#likeness
	 * likeness} of their work and job zone; a person without a role is compared by what
	 * carries over.
	 * @param transferability from the start to the target
	 * @return 0 to 100: the share of the other roles that are less close; null if there
	 * are too few, and for a text
	 */
	@Nullable Double percentile(Start start, Target target, double transferability) {
		if (target.role() == null) {
			return null;
		}
		Id to = target.role().id();
		Map<Id, Double> standIns = target.standIns();
		Peers peers = peers(standIns.keySet().iterator().next());
		if (peers.numbers().size() < Survey.COMPARABLE || !peers.numbers().keySet().containsAll(standIns.keySet())) {
			return null;
		}
		float[] there = mean(standIns, peers::transferredTo);
		if (start.own().role() == null) {
			return below(peers, there, transferability, Set.of(to));
		}
		float[] back = mean(standIns, peers::transferredFrom);
		float[] likeness = this.similar.likeness(to, peers.roles());
		double own = 0;
		double alike = 0;
		for (Map.Entry<Id, Double> role : start.roles().entrySet()) {
			Integer number = peers.numbers().get(role.getKey());
			own += role.getValue() * ((number == null || role.getKey().equals(to)) ? 1 : back[number]);
			alike += role.getValue()
					* ((number != null) ? likeness[number] : this.similar.likeness(to, List.of(role.getKey()))[0]);
		}
		return below(peers, product(product(there, back), likeness), transferability * own * alike,
				leftOut(to, start.own().role().id(), standIns.keySet()));
	}

	/** The same occupation of another catalogue is left out like the target itself. */
	private static Set<Id> leftOut(Id to, Id from, Set<Id> standIns) {
		Set<Id> leftOut = new HashSet<>(Set.of(to, from));
		if (standIns.size() == 1) {
			leftOut.addAll(standIns);
		}
		return leftOut;
	}

	private static double below(Peers peers, float[] all, double value, Set<Id> leftOut) {
		int others = 0;
		int below = 0;
		for (Map.Entry<Id, Integer> role : peers.numbers().entrySet()) {
			if (!leftOut.contains(role.getKey())) {
				others++;
				below += (all[role.getValue()] < value - ROUNDING) ? 1 : 0;
			}
		}
		return 100.0 * below / others;
	}

	private static float[] mean(Map<Id, Double> shares, Function<Id, float[]> values) {
		if (shares.size() == 1) {
			return values.apply(shares.keySet().iterator().next());
		}
		float[] mean = new float[0];
		for (Map.Entry<Id, Double> role : shares.entrySet()) {
			float[] of = values.apply(role.getKey());
			mean = (mean.length == 0) ? new float[of.length] : mean;
			for (int i = 0; i < mean.length; i++) {
				mean[i] += role.getValue().floatValue() * of[i];
			}
		}
		return mean;
	}

	private static float[] product(float[] some, float[] others) {
		var product = new float[some.length];
		for (int i = 0; i < product.length; i++) {
			product[i] = some[i] * others[i];
		}
		return product;
	}

	/**
	 * Returns the roles of the target's catalogue that are closer to it than a share of
	 * them, with what they transfer.
	 * @param target a rated role
	 * @param percentile 0 to 100
	 */
	Map<Id, Double> above(Id target, double percentile) {
		Peers peers = peers(target);
		float[] there = peers.transferredTo(target);
		float[] close = product(product(there, peers.transferredFrom(target)),
				this.similar.likeness(target, peers.roles()));
		var sorted = close.clone();
		Arrays.sort(sorted);
		float least = sorted[(int) Math.min(sorted.length - 1, Math.ceil(percentile / 100 * sorted.length))];
		var above = new HashMap<Id, Double>();
		peers.numbers().forEach((role, number) -> {
			if (close[number] >= least && there[number] > 0 && !role.equals(target)) {
				above.put(role, (double) there[number]);
			}
		});
		return above;
	}

	/** Returns the rated roles of all catalogues. */
	Collection<Peers> all() {
		return this.catalogues.values();
	}

	/**
	 * Returns the rated roles of the role's catalogue; empty if these are few, so that
	 * not all the world of work is among them.
	 */
	Optional<Peers> largeCatalogue(Id role) {
		return Optional.of(peers(role)).filter((peers) -> peers.numbers().size() >= LARGE);
	}

	/** Returns the rated roles of a catalogue. */
	Set<Id> rated(Optional<Id> catalogue) {
		return this.catalogues.getOrDefault(catalogue.map(Id::value).orElse(""), Peers.NONE).numbers().keySet();
	}

	/** Returns the approximate size in memory, in bytes. */
	double bytes() {
		return this.catalogues.values().stream().mapToDouble(Peers::bytes).sum();
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
	 * @param held 0 to 100: level at which people in the role hold it; null if unknown
	 * @param needed 0 to 100: level that the role asks for; null if unknown
	 * @param asked whether the role asks for it: not if it is rated as not relevant
	 */
	record RatedSkill(Id skill, double importance, Necessity necessity, @Nullable Double held, @Nullable Double needed,
			boolean asked) {

		/** Returns its weight among all that the role asks for. */
		double weight(@Nullable Double mean) {
			return this.asked ? RequiredSkill.weight(this.importance, this.necessity, mean) : 0;
		}

	}

	/** A skill that substitutes for another one, with its credit. */
	record Kin(Id skill, double credit) {

		static Kin of(Id skill, SkillRelation.Kind kind) {
			return new Kin(skill, Substitution.of(kind).credit());
		}

	}

}
