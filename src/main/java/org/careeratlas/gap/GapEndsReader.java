package org.careeratlas.gap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.concepts.Requirements;
import org.careeratlas.gap.Bridges.Crossing;
import org.careeratlas.gap.Start.Part;
import org.careeratlas.model.Detail;
import org.careeratlas.model.Id;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.person.Qualifications;
import org.springframework.stereotype.Repository;

/**
 * Finds out what is known of the starts and targets of gaps, and estimates what is not.
 * Skills of an unrated role are estimated from similar roles; a role of another catalogue
 * is replaced by roles of the target's catalogue.
 */
@Repository
class GapEndsReader {

	private final Populations populations;

	private final Bridges bridges;

	private final Requirements requirements;

	GapEndsReader(Populations populations, Bridges bridges, Requirements requirements) {
		this.populations = populations;
		this.bridges = bridges;
		this.requirements = requirements;
	}

	/**
	 * Returns the ends of the requests.
	 * @param profiles the profiles of all roles of the requests
	 * @param detail that of the profiles of other roles
	 */
	GapEnds of(List<GapRequest> requests, Map<Id, RoleProfile> profiles, Detail detail) {
		Population population = this.populations.current();
		Map<Crossing, List<Bridge>> crossed = this.bridges.across(
				requests.stream().flatMap((request) -> crossing(request).stream()).collect(Collectors.toSet()),
				population, detail);
		Map<Crossing, Bridge> facing = this.bridges.facing(unknown(crossed, population), population, detail);
		return new Reading(population, crossed, facing, profiles, detail).of(requests);
	}

	/**
	 * Returns the crossings from rated roles for which nothing stands that is rated.
	 */
	private static Set<Crossing> unknown(Map<Crossing, List<Bridge>> crossed, Population population) {
		return crossed.entrySet()
			.stream()
			.filter((bridges) -> population.isRated(bridges.getKey().from())
					&& bridges.getValue().stream().noneMatch((bridge) -> population.isRated(bridge.role().id())))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/** Returns the crossing to another catalogue; empty within one and for a person. */
	private static Optional<Crossing> crossing(GapRequest request) {
		return request.move()
			.filter((roles) -> !roles.from().catalogue().equals(roles.to().catalogue()))
			.map((roles) -> new Crossing(roles.from(), roles.to()));
	}

	private final class Reading {

		private final Population population;

		private final Map<Crossing, List<Bridge>> crossed;

		private final Map<Crossing, Bridge> facing;

		private final Map<Id, RoleProfile> profiles;

		private final Map<Id, List<Bridge>> neighbors;

		private final Map<Id, RoleProfile> others;

		private final Map<Id, Qualifications> qualifications = new HashMap<>();

		private final Map<Id, Target> rated = new HashMap<>();

		Reading(Population population, Map<Crossing, List<Bridge>> crossed, Map<Crossing, Bridge> facing,
				Map<Id, RoleProfile> profiles, Detail detail) {
			this.population = population;
			this.crossed = crossed;
			this.facing = facing;
			this.profiles = profiles;
			Set<Id> bridging = roles(crossed.values());
			this.neighbors = GapEndsReader.this.bridges
				.neighbors(Stream.concat(profiles.keySet().stream(), bridging.stream())
					.filter(population::canBeEstimated)
					.collect(Collectors.toSet()), population, detail);
			Set<Id> missing = new HashSet<>(bridging);
			missing.addAll(roles(this.neighbors.values()));
			facing.values().forEach((bridge) -> missing.add(bridge.role().id()));
			missing.removeAll(profiles.keySet());
			this.others = GapEndsReader.this.requirements.skillProfiles(missing, detail);
		}

		private static Set<Id> roles(Collection<List<Bridge>> bridges) {
			return bridges.stream()
				.flatMap(List::stream)
				.map((bridge) -> bridge.role().id())
				.collect(Collectors.toSet());
		}

		GapEnds of(List<GapRequest> requests) {
			var targets = new HashMap<Id, Target>();
			var facing = new HashMap<GapRequest, Target>();
			var starts = new HashMap<GapRequest, Start>();
			for (GapRequest request : requests) {
				targets.computeIfAbsent(request.to(), this::target);
				Start start = start(request);
				Bridge same = crossing(request).map(this.facing::get).orElse(null);
				if (start.problem() != null && same != null) {
					facing.put(request, estimated(request.to(), List.of(same)));
					start = Start.of(start.own());
				}
				starts.put(request, start);
			}
			return new GapEnds(starts, targets, facing, this.population);
		}

		private Target target(Id role) {
			List<Bridge> neighbors = neighborsOf(role);
			return neighbors.isEmpty() ? rated(role) : estimated(role, neighbors);
		}

		private Target estimated(Id role, List<Bridge> neighbors) {
			var mean = new EstimatedProfile();
			neighbors.forEach((neighbor) -> mean.add(profile(neighbor.role().id()), neighbor.share()));
			return Target.estimated(mean.of(profile(role)),
					neighbors.stream().map((neighbor) -> rated(neighbor.role().id())).toList(), neighbors);
		}

		private Target rated(Id role) {
			return this.rated.computeIfAbsent(role, (id) -> Target.of(profile(id), this.population));
		}

		private Start start(GapRequest request) {
			if (request.person() != null) {
				return Start.of(request.person());
			}
			Id from = Objects.requireNonNull(request.from());
			Qualifications own = qualifications(from);
			Crossing crossing = crossing(request).orElse(null);
			if (crossing == null) {
				return new Start(own, parts(from, 1, request.to()).toList(), List.of(), neighborsOf(from),
						isKnown(from) ? null : unknown(from));
			}
			List<Bridge> bridge = this.crossed.getOrDefault(crossing, List.of())
				.stream()
				.filter((role) -> isKnown(role.role().id()))
				.toList();
			double all = bridge.stream().mapToDouble(Bridge::share).sum();
			return new Start(own,
					bridge.stream()
						.flatMap((role) -> parts(role.role().id(), role.share() / all, request.to()))
						.toList(),
					bridge,
					bridge.stream().flatMap((role) -> neighborsOf(role.role().id()).stream()).distinct().toList(),
					bridge.isEmpty() ? unbridged(request, crossing) : null);
		}

		private String unbridged(GapRequest request, Crossing crossing) {
			List<Bridge> unknown = this.crossed.getOrDefault(crossing, List.of());
			return unknown.isEmpty()
					? "No role of the catalogue of '%s' is similar enough to '%s' to compare the two"
						.formatted(profile(request.to()).role().name(), profile(crossing.from()).role().name())
					: unknown(unknown.getFirst().role().id());
		}

		/**
		 * Returns the role itself, or those from which its skills are estimated. For the
		 * target itself, they need not be known.
		 */
		private Stream<Part> parts(Id role, double share, Id target) {
			List<Bridge> neighbors = neighborsOf(role);
			return (neighbors.isEmpty() || role.equals(target)) ? Stream.of(new Part(qualifications(role), share))
					: neighbors.stream()
						.map((neighbor) -> new Part(qualifications(neighbor.role().id()), share * neighbor.share()));
		}

		private Qualifications qualifications(Id role) {
			return this.qualifications.computeIfAbsent(role, (id) -> Qualifications.in(profile(id)));
		}

		private boolean isKnown(Id role) {
			return this.population.isRated(role) || !neighborsOf(role).isEmpty();
		}

		private String unknown(Id role) {
			return "The skills that '%s' requires are not known".formatted(profile(role).role().name());
		}

		private List<Bridge> neighborsOf(Id role) {
			return this.neighbors.getOrDefault(role, List.of());
		}

		private RoleProfile profile(Id role) {
			return Objects.requireNonNull(this.profiles.getOrDefault(role, this.others.get(role)));
		}

	}

}
