package org.careeratlas.gap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.concepts.Crosswalk;
import org.careeratlas.model.Detail;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.model.fact.Mapping;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.similarity.RoleMatch;
import org.careeratlas.similarity.SimilarRoles;
import org.careeratlas.similarity.SimilarityIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Finds roles that stand for others: rated roles for unrated ones, and roles of the
 * target's catalogue for roles of another one.
 */
@Repository
class Bridges {

	/** Rated roles from which the skills of an unrated role are estimated. */
	private static final int NEIGHBORS = 10;

	/** Roles that stand for a role without a match. */
	private static final int NEAREST = 3;

	/**
	 * Mean composite of the similar roles from which on they stand for a role; below, the
	 * estimates of {@code TransferabilityBenchmark} go wrong.
	 */
	private static final double SIMILAR = 1.1;

	/**
	 * Share of a match with the target that is not exact: how much the two have in common
	 * is not stated.
	 */
	private static final double NOT_EXACT = 0.5;

	private final SimilarRoles similarRoles;

	private final RelationLoader relations;

	private final Concepts concepts;

	private volatile @Nullable Found found;

	Bridges(SimilarRoles similarRoles, RelationLoader relations, Concepts concepts) {
		this.similarRoles = similarRoles;
		this.relations = relations;
		this.concepts = concepts;
	}

	/** Returns the rated roles of its catalogue that are most similar to each role. */
	Map<Id, List<Bridge>> neighbors(Set<Id> unrated, Population population, Detail detail) {
		var nearest = new HashMap<Id, List<RoleMatch>>();
		unrated.forEach((role) -> nearest.put(role, nearest(role, role.catalogue(), population, NEIGHBORS)));
		return bridges(nearest, detail);
	}

	/**
	 * Returns the roles that stand for the start of each crossing: the target, if it
	 * matches the start and is not narrower, or the best matches whose skills are known,
	 * or else the most similar rated roles. They also stand for what a match with the
	 * target that is not exact leaves open.
	 */
	Map<Crossing, List<Bridge>> across(Set<Crossing> crossings, Population population, Detail detail) {
		Map<Id, List<Counterpart<Role>>> matches = this.relations.load(Crosswalk.ROLES.in(detail),
				crossings.stream().map(Crossing::from).collect(Collectors.toSet()));
		var matched = new HashMap<Crossing, List<Bridge>>();
		var nearest = new HashMap<Id, Map<Optional<Id>, List<RoleMatch>>>();
		for (Crossing crossing : crossings) {
			List<Bridge> bridges = matched(matches.getOrDefault(crossing.from(), List.of()), crossing);
			matched.put(crossing, bridges);
			if (isPartly(bridges, crossing.to())
					|| bridges.stream().noneMatch((bridge) -> isKnown(bridge.role().id(), population))) {
				nearest.computeIfAbsent(crossing.from(), (from) -> new HashMap<>())
					.computeIfAbsent(crossing.to().catalogue(),
							(catalogue) -> nearest(crossing.from(), catalogue, population, NEAREST));
			}
		}
		var found = new HashMap<Crossing, List<RoleMatch>>();
		matched.keySet().forEach((crossing) -> {
			List<RoleMatch> similar = nearest.getOrDefault(crossing.from(), Map.of())
				.getOrDefault(crossing.to().catalogue(), List.of())
				.stream()
				.filter((match) -> !match.role().equals(crossing.to())
						|| matched.getOrDefault(crossing, List.of()).isEmpty())
				.toList();
			if (!similar.isEmpty()) {
				found.put(crossing, similar);
			}
		});
		bridges(found, detail).forEach((crossing, similar) -> matched.merge(crossing, similar,
				(match, others) -> isPartly(match, crossing.to()) ? both(match.getFirst(), others) : others));
		return matched;
	}

	/** Returns whether the target stands for the start, whose match is not exact. */
	private static boolean isPartly(List<Bridge> bridges, Id target) {
		return Bridge.isOnly(target, bridges) && bridges.getFirst().mapping() != Mapping.EXACT;
	}

	/** Returns the match and the similar roles, each for their share. */
	private static List<Bridge> both(Bridge match, List<Bridge> similar) {
		return Stream
			.concat(Stream.of(match.withShare(NOT_EXACT)),
					similar.stream().map((role) -> role.withShare((1 - NOT_EXACT) * role.share())))
			.toList();
	}

	/**
	 * Returns for each crossing the same occupation as the target in the catalogue of the
	 * start, if its skills are known.
	 */
	Map<Crossing, Bridge> facing(Set<Crossing> crossings, Population population, Detail detail) {
		Map<Id, List<Counterpart<Role>>> matches = this.relations.load(Crosswalk.ROLES.in(detail),
				crossings.stream().map(Crossing::to).collect(Collectors.toSet()));
		var facing = new HashMap<Crossing, Bridge>();
		crossings.forEach((crossing) -> matches.getOrDefault(crossing.to(), List.of())
			.stream()
			.filter((match) -> match.mapping() == Mapping.EXACT && population.isRated(match.node().id())
					&& match.node().id().catalogue().equals(crossing.from().catalogue()))
			.findFirst()
			.ifPresent((match) -> facing.put(crossing, bridge(match, 1))));
		return facing;
	}

	private static List<Bridge> matched(List<Counterpart<Role>> matches, Crossing crossing) {
		return matches.stream()
			.filter((match) -> match.node().id().equals(crossing.to()) && match.mapping() != Mapping.NARROW)
			.findFirst()
			.map((target) -> List.of(bridge(target, 1)))
			.orElseGet(() -> closest(matches, crossing.to().catalogue()));
	}

	/** Returns the matches of the closest kind in the catalogue. */
	private static List<Bridge> closest(List<Counterpart<Role>> matches, Optional<Id> catalogue) {
		List<Counterpart<Role>> there = matches.stream()
			.filter((match) -> match.node().id().catalogue().equals(catalogue))
			.toList();
		List<Counterpart<Role>> best = there.stream()
			.filter((match) -> match.mapping() == there.getFirst().mapping())
			.toList();
		return best.stream().map((match) -> bridge(match, 1.0 / best.size())).toList();
	}

	private static Bridge bridge(Counterpart<Role> match, double share) {
		return new Bridge(match.node(), Substitution.of(match.mapping()).credit(), share, match.mapping());
	}

	private boolean isKnown(Id role, Population population) {
		return population.isRated(role) || (population.canBeEstimated(role)
				&& !nearest(role, role.catalogue(), population, NEIGHBORS).isEmpty());
	}

	/** Returns the most similar rated roles; none if they are not similar enough. */
	private List<RoleMatch> nearest(Id role, Optional<Id> catalogue, Population population, int limit) {
		SimilarityIndex index = this.similarRoles.index();
		Found known = this.found;
		if (known == null || known.index != index || known.population != population) {
			known = new Found(index, population, new ConcurrentHashMap<>());
			this.found = known;
		}
		return known.nearest(new Wanted(role, catalogue, limit));
	}

	private <K> Map<K, List<Bridge>> bridges(Map<K, List<RoleMatch>> nearest, Detail detail) {
		var ids = new HashSet<Id>();
		nearest.values().forEach((matches) -> matches.forEach((match) -> ids.add(match.role())));
		Map<Id, Role> roles = this.concepts.byIds(ids, Role.class, detail);
		var bridges = new HashMap<K, List<Bridge>>();
		nearest.forEach((key, matches) -> bridges.put(key, bridges(matches, roles)));
		return bridges;
	}

	/** Each composite more makes a role count e times as much. */
	private static List<Bridge> bridges(List<RoleMatch> matches, Map<Id, Role> roles) {
		double all = matches.stream().mapToDouble((match) -> Math.exp(match.composite())).sum();
		return matches.stream()
			.map((match) -> new Bridge(Objects.requireNonNull(roles.get(match.role())), match.score(),
					Math.exp(match.composite()) / all, null))
			.toList();
	}

	/** From a role to one of another catalogue. */
	record Crossing(Id from, Id to) {
	}

	/**
	 * The most similar rated roles that were asked for, as long as neither what is rated
	 * nor the similarities change.
	 */
	private record Found(SimilarityIndex index, Population population, Map<Wanted, List<RoleMatch>> byRole) {

		List<RoleMatch> nearest(Wanted wanted) {
			List<RoleMatch> known = this.byRole.get(wanted);
			// found twice rather than waited for
			if (known == null) {
				known = find(wanted);
				this.byRole.put(wanted, known);
			}
			return known;
		}

		private List<RoleMatch> find(Wanted wanted) {
			List<RoleMatch> nearest = this.index.similarTo(wanted.role(),
					(other) -> other.catalogue().equals(wanted.catalogue()) && this.population.isRated(other),
					wanted.limit());
			double mean = nearest.stream().mapToDouble(RoleMatch::composite).average().orElse(0);
			return (mean >= SIMILAR) ? nearest : List.of();
		}

	}

	/** So many rated roles of a catalogue. */
	private record Wanted(Id role, Optional<Id> catalogue, int limit) {
	}

}
