package org.careeratlas.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.analysis.gap.DescribedMove;
import org.careeratlas.analysis.gap.GapAnalysis;
import org.careeratlas.analysis.gap.SkillGap;
import org.careeratlas.analysis.gap.Standing;
import org.careeratlas.graph.Counterpart;
import org.careeratlas.graph.Crosswalk;
import org.careeratlas.graph.Demands;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Link;
import org.careeratlas.graph.Profile;
import org.careeratlas.graph.RolePair;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.SkillRelation;
import org.careeratlas.graph.SkillRelations;
import org.careeratlas.graph.Transition;
import org.careeratlas.graph.Transitions;

import org.springframework.stereotype.Component;

/**
 * Collects what a gap is worked out from, for any number of gaps in the same few
 * statements.
 */
@Component
class Gaps {

	private final Demands demands;

	private final Transitions transitions;

	private final SkillRelations relations;

	private final Crosswalk crosswalk;

	Gaps(Demands demands, Transitions transitions, SkillRelations relations, Crosswalk crosswalk) {
		this.demands = demands;
		this.transitions = transitions;
		this.relations = relations;
		this.crosswalk = crosswalk;
	}

	/**
	 * The gaps between the roles of each pair; pairs with an unknown role are left out.
	 */
	Map<RolePair, SkillGap> between(Set<RolePair> pairs) {
		return between(pairs, this.demands::profiles, GapAnalysis::gap);
	}

	/** Nothing but the transferabilities, for which less is read. */
	Map<RolePair, Double> transferabilities(Set<RolePair> pairs) {
		return between(pairs, this.demands::skillProfiles, GapAnalysis::transferability);
	}

	private <T> Map<RolePair, T> between(Set<RolePair> pairs, Function<Set<Id>, Map<Id, Profile>> store,
			Function<GapAnalysis, T> result) {
		Map<Id, Profile> profiles = store
			.apply(pairs.stream().flatMap((pair) -> Stream.of(pair.from(), pair.to())).collect(Collectors.toSet()));
		Set<RolePair> known = pairs.stream()
			.filter((pair) -> profiles.containsKey(pair.from()) && profiles.containsKey(pair.to()))
			.collect(Collectors.toSet());
		Map<Id, Standing> standings = known.stream()
			.map(RolePair::from)
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (role) -> Standing.in(profile(profiles, role))));
		Map<RolePair, List<DescribedMove>> moves = moves(known);
		var surroundings = new Surroundings(known.stream().map((pair) -> profile(profiles, pair.to())).toList(),
				moves.values());
		var results = new HashMap<RolePair, T>();
		for (RolePair pair : known) {
			results.put(pair, result.apply(surroundings.analysis(Objects.requireNonNull(standings.get(pair.from())),
					profile(profiles, pair.to()), moves.getOrDefault(pair, List.of()))));
		}
		return results;
	}

	/** The gap between a person's own standing and a role. */
	SkillGap from(Standing standing, Profile to) {
		return new Surroundings(List.of(to), List.of()).analysis(standing, to, List.of()).gap();
	}

	/** The gaps between those to whom roles are suggested and these roles. */
	Map<Suggestion, SkillGap> ofSuggestions(Set<Suggestion> suggestions) {
		var gaps = new HashMap<Suggestion, SkillGap>();
		toHolders(suggestions.stream().filter((suggestion) -> suggestion.from() != null).toList(), gaps);
		toPersons(suggestions.stream().filter((suggestion) -> suggestion.person() != null).toList(), gaps);
		return gaps;
	}

	private void toHolders(List<Suggestion> suggestions, Map<Suggestion, SkillGap> gaps) {
		Map<RolePair, SkillGap> between = between(suggestions.stream().map(Gaps::pair).collect(Collectors.toSet()));
		suggestions.forEach((suggestion) -> gaps.put(suggestion, between.get(pair(suggestion))));
	}

	private void toPersons(List<Suggestion> suggestions, Map<Suggestion, SkillGap> gaps) {
		Map<Id, Profile> profiles = this.demands
			.profiles(suggestions.stream().map(Suggestion::role).collect(Collectors.toSet()));
		var surroundings = new Surroundings(profiles.values(), List.of());
		suggestions.forEach((suggestion) -> gaps.put(suggestion,
				surroundings
					.analysis(Objects.requireNonNull(suggestion.person()).standing(),
							profile(profiles, suggestion.role()), List.of())
					.gap()));
	}

	private static RolePair pair(Suggestion suggestion) {
		return new RolePair(Objects.requireNonNull(suggestion.from()), suggestion.role());
	}

	private static Profile profile(Map<Id, Profile> profiles, Id role) {
		return Objects.requireNonNull(profiles.get(role));
	}

	private Map<RolePair, List<DescribedMove>> moves(Set<RolePair> pairs) {
		Map<RolePair, List<Transition>> between = this.transitions.between(pairs);
		Set<Id> ids = between.values()
			.stream()
			.flatMap(Collection::stream)
			.map(Transition::id)
			.collect(Collectors.toSet());
		if (ids.isEmpty()) {
			return Map.of();
		}
		Map<Id, List<Link<Skill>>> carriedOver = this.transitions.carriedOver(ids);
		Map<Id, List<Link<Skill>>> developed = this.transitions.developed(ids);
		var moves = new HashMap<RolePair, List<DescribedMove>>();
		between.forEach((pair, list) -> moves.put(pair, list.stream()
			.map((transition) -> new DescribedMove(transition, carriedOver.getOrDefault(transition.id(), List.of()),
					developed.getOrDefault(transition.id(), List.of())))
			.toList()));
		return moves;
	}

	/** What surrounds the skills and certifications that the targets ask for. */
	private final class Surroundings {

		private final Map<Id, List<SkillRelation>> kindred;

		private final Map<Id, List<Counterpart<Skill>>> counterparts;

		private final Map<Id, List<Link<Skill>>> developedBy;

		Surroundings(Collection<Profile> targets, Collection<List<DescribedMove>> moves) {
			var skills = new HashSet<Id>();
			targets.forEach((target) -> target.skills().forEach((skill) -> skills.add(skill.node().id())));
			moves.forEach((list) -> list
				.forEach((move) -> move.develops().forEach((skill) -> skills.add(skill.node().id()))));
			this.kindred = Gaps.this.relations.ofSkills(skills);
			this.counterparts = Gaps.this.crosswalk.ofSkills(skills);
			this.developedBy = Gaps.this.demands.skillsOfCertifications(targets.stream()
				.flatMap((target) -> target.certifications().stream())
				.map((certification) -> certification.node().id())
				.collect(Collectors.toSet()));
		}

		GapAnalysis analysis(Standing from, Profile to, List<DescribedMove> moves) {
			return new GapAnalysis(from, to, moves, this.kindred, this.counterparts, this.developedBy);
		}

	}

}
