package org.careeratlas.gap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.concepts.Crosswalk;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.model.fact.Mapping;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.similarity.RoleMatch;
import org.careeratlas.similarity.SimilarRoles;
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

	private final SimilarRoles similarRoles;

	private final RelationLoader relations;

	private final Concepts concepts;

	Bridges(SimilarRoles similarRoles, RelationLoader relations, Concepts concepts) {
		this.similarRoles = similarRoles;
		this.relations = relations;
		this.concepts = concepts;
	}

	/** Returns the rated roles of its catalogue that are most similar to each role. */
	Map<Id, List<Bridge>> neighbors(Set<Id> unrated, Population population) {
		var nearest = new HashMap<Id, List<RoleMatch>>();
		unrated.forEach((role) -> nearest.put(role, nearest(role, role.catalogue(), population, NEIGHBORS)));
		return bridges(nearest);
	}

	/**
	 * Returns the roles that stand for each role of another catalogue: its best matches,
	 * or else the most similar rated roles.
	 */
	Map<Crossing, List<Bridge>> across(Set<Crossing> crossings, Population population) {
		Map<Id, List<Counterpart<Role>>> matches = this.relations.load(Crosswalk.ROLES,
				crossings.stream().map(Crossing::from).collect(Collectors.toSet()));
		var bridges = new HashMap<Crossing, List<Bridge>>();
		var nearest = new HashMap<Crossing, List<RoleMatch>>();
		for (Crossing crossing : crossings) {
			List<Bridge> matched = matched(matches.getOrDefault(crossing.from(), List.of()), crossing);
			if (matched.isEmpty()) {
				nearest.put(crossing, nearest(crossing.from(), crossing.catalogue(), population, NEAREST));
			}
			else {
				bridges.put(crossing, matched);
			}
		}
		bridges.putAll(bridges(nearest));
		return bridges;
	}

	/** Returns the matches of the closest kind in the catalogue. */
	private static List<Bridge> matched(List<Counterpart<Role>> matches, Crossing crossing) {
		List<Counterpart<Role>> there = matches.stream()
			.filter((match) -> match.node().id().catalogue().equals(crossing.catalogue()))
			.toList();
		if (there.isEmpty()) {
			return List.of();
		}
		Mapping closest = there.getFirst().mapping();
		List<Counterpart<Role>> best = there.stream().filter((match) -> match.mapping() == closest).toList();
		return best.stream()
			.map((match) -> new Bridge(match.node(), Substitution.of(closest).credit(), 1.0 / best.size(), closest))
			.toList();
	}

	/** Returns the most similar rated roles; none if they are not similar enough. */
	private List<RoleMatch> nearest(Id role, Optional<Id> catalogue, Population population, int limit) {
		List<RoleMatch> nearest = this.similarRoles.index()
			.similarTo(role, (other) -> other.catalogue().equals(catalogue) && population.isRated(other), limit);
		double mean = nearest.stream().mapToDouble(RoleMatch::composite).average().orElse(0);
		return (mean >= SIMILAR) ? nearest : List.of();
	}

	private <K> Map<K, List<Bridge>> bridges(Map<K, List<RoleMatch>> nearest) {
		var ids = new HashSet<Id>();
		nearest.values().forEach((matches) -> matches.forEach((match) -> ids.add(match.role())));
		Map<Id, Role> roles = this.concepts.byIds(ids, Role.class);
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

	/**
	 * From a role to another catalogue.
	 *
	 * @param catalogue empty for the curated roles
	 */
	record Crossing(Id from, Optional<Id> catalogue) {
	}

}
