package org.careeratlas.gap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.concepts.Requirements;
import org.careeratlas.gap.Bridges.Crossing;
import org.careeratlas.gap.Start.Part;
import org.careeratlas.model.Id;
import org.careeratlas.model.fact.RoleProfile;
import org.jspecify.annotations.Nullable;
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
	 */
	GapEnds of(List<GapRequest> requests, Map<Id, RoleProfile> profiles) {
		Population population = this.populations.current();
		Map<Crossing, List<Bridge>> crossed = this.bridges.across(
				requests.stream().flatMap((request) -> crossing(request).stream()).collect(Collectors.toSet()),
				population);
		return new Reading(population, crossed, profiles).of(requests);
	}

	/** Returns the crossing to another catalogue; empty within one and for a person. */
	private static Optional<Crossing> crossing(GapRequest request) {
		return request.move()
			.filter((roles) -> !roles.from().catalogue().equals(roles.to().catalogue()))
			.map((roles) -> new Crossing(roles.from(), roles.to().catalogue()));
	}

	private final class Reading {

		private final Population population;

		private final Map<Crossing, List<Bridge>> crossed;

		private final Map<Id, RoleProfile> profiles;

		private final Map<Id, List<Bridge>> neighbors;

		private final Map<Id, RoleProfile> others;

		Reading(Population population, Map<Crossing, List<Bridge>> crossed, Map<Id, RoleProfile> profiles) {
			this.population = population;
			this.crossed = crossed;
			this.profiles = profiles;
			Set<Id> bridging = roles(crossed.values());
			this.neighbors = GapEndsReader.this.bridges
				.neighbors(Stream.concat(profiles.keySet().stream(), bridging.stream())
					.filter(population::canBeEstimated)
					.collect(Collectors.toSet()), population);
			Set<Id> missing = new HashSet<>(bridging);
			missing.addAll(roles(this.neighbors.values()));
			missing.removeAll(profiles.keySet());
			this.others = GapEndsReader.this.requirements.skillProfiles(missing);
		}

		private static Set<Id> roles(Collection<List<Bridge>> bridges) {
			return bridges.stream()
				.flatMap(List::stream)
				.map((bridge) -> bridge.role().id())
				.collect(Collectors.toSet());
		}

		GapEnds of(List<GapRequest> requests) {
			var targets = new HashMap<Id, Target>();
			var own = new HashMap<Id, Qualifications>();
			var starts = new HashMap<GapRequest, Start>();
			for (GapRequest request : requests) {
				targets.computeIfAbsent(request.to(),
						(role) -> Target.of(estimated(role), neighborsOf(role), this.population));
				starts.put(request,
						start(request, (role) -> own.computeIfAbsent(role, (id) -> Qualifications.in(estimated(id)))));
			}
			return new GapEnds(starts, targets, this.population);
		}

		private Start start(GapRequest request, Function<Id, Qualifications> qualifications) {
			if (request.person() != null) {
				return Start.of(request.person());
			}
			Id from = Objects.requireNonNull(request.from());
			Qualifications own = qualifications.apply(from);
			List<Bridge> bridge = crossing(request).map(this.crossed::get).orElse(List.of());
			List<Bridge> known = bridge.stream().filter((role) -> isKnown(role.role().id())).toList();
			if (known.isEmpty()) {
				return new Start(own, List.of(new Part(own, 1)), List.of(), neighborsOf(from), problem(from));
			}
			double all = known.stream().mapToDouble(Bridge::score).sum();
			return new Start(own,
					known.stream()
						.map((role) -> new Part(qualifications.apply(role.role().id()), role.score() / all))
						.toList(),
					known, known.stream().flatMap((role) -> neighborsOf(role.role().id()).stream()).toList(), null);
		}

		private boolean isKnown(Id role) {
			return this.population.isRated(role) || !neighborsOf(role).isEmpty();
		}

		private @Nullable String problem(Id role) {
			return isKnown(role) ? null
					: "Nothing is known of the skills that '%s' requires".formatted(profile(role).role().name());
		}

		private List<Bridge> neighborsOf(Id role) {
			return this.neighbors.getOrDefault(role, List.of());
		}

		private RoleProfile profile(Id role) {
			return Objects.requireNonNull(this.profiles.getOrDefault(role, this.others.get(role)));
		}

		private RoleProfile estimated(Id role) {
			List<Bridge> neighbors = neighborsOf(role);
			if (neighbors.isEmpty()) {
				return profile(role);
			}
			var estimate = new EstimatedProfile();
			neighbors.forEach((neighbor) -> estimate.add(profile(neighbor.role().id()), neighbor.score()));
			return estimate.of(profile(role));
		}

	}

}
