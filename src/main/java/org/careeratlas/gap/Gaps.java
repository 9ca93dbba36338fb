package org.careeratlas.gap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.concepts.CertificationRelations;
import org.careeratlas.concepts.Crosswalk;
import org.careeratlas.concepts.Requirements;
import org.careeratlas.concepts.SkillRelations;
import org.careeratlas.concepts.Transitions;
import org.careeratlas.model.Detail;
import org.careeratlas.model.Id;
import org.careeratlas.model.NotFoundException;
import org.careeratlas.model.RolePair;
import org.careeratlas.model.Transition;
import org.careeratlas.model.fact.MoveSkill;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.neo4j.WarmUp;
import org.careeratlas.person.Persons;
import org.careeratlas.person.Qualifications;
import org.careeratlas.person.StartingPoint;
import org.springframework.stereotype.Repository;

/** Computes gaps, reading the data of all requests at once. */
@Repository
public class Gaps implements WarmUp {

	private final Requirements requirements;

	private final GapEndsReader ends;

	private final Transitions transitions;

	private final RelationLoader relations;

	private final Persons persons;

	Gaps(Requirements requirements, GapEndsReader ends, Transitions transitions, RelationLoader relations,
			Persons persons) {
		this.persons = persons;
		this.requirements = requirements;
		this.ends = ends;
		this.transitions = transitions;
		this.relations = relations;
	}

	/**
	 * Returns the requests for the gaps between a starting point and roles; a person is
	 * looked up once.
	 * @throws NotFoundException if a part of a profile does not exist
	 */
	public List<GapRequest> requests(StartingPoint from, List<Id> to) {
		Id current = from.role();
		if (current != null) {
			return to.stream().map((role) -> GapRequest.between(current, role)).toList();
		}
		Qualifications person = this.persons.qualifications(from);
		return to.stream().map((role) -> GapRequest.of(person, role)).toList();
	}

	/** Returns the gaps; requests with a role that does not exist are left out. */
	public Map<GapRequest, SkillGap> gaps(Set<GapRequest> requests) {
		return gaps(requests, Detail.FULL);
	}

	private Map<GapRequest, SkillGap> gaps(Set<GapRequest> requests, Detail detail) {
		return analyze(requests, (detail == Detail.FULL) ? this.requirements::profiles
				: (roles) -> this.requirements.skillProfiles(roles, Detail.BRIEF), detail, GapAnalysis::gap);
	}

	/**
	 * Returns one gap.
	 * @throws NotFoundException if a role or a part of a profile does not exist
	 */
	public SkillGap gap(StartingPoint from, Id to) {
		return gap(from, to, Detail.FULL);
	}

	/**
	 * Same in this detail; a brief one knows no tools, frameworks and certifications.
	 */
	SkillGap gap(StartingPoint from, Id to, Detail detail) {
		return gap(requests(from, List.of(to)).getFirst(), detail);
	}

	/**
	 * Returns one gap.
	 * @throws NotFoundException if a role does not exist
	 */
	public SkillGap gap(GapRequest request) {
		return gap(request, Detail.FULL);
	}

	private SkillGap gap(GapRequest request, Detail detail) {
		return gaps(Set.of(request), detail).values().stream().findFirst().orElseThrow(() -> missing(request));
	}

	private NotFoundException missing(GapRequest request) {
		Set<Id> known = this.requirements.skillProfiles(request.roles().collect(Collectors.toSet()), Detail.BRIEF)
			.keySet();
		return new NotFoundException("role",
				request.roles().filter((role) -> !known.contains(role)).findFirst().orElse(request.to()));
	}

	/**
	 * Returns only the transferabilities of the gaps, reading less data; unknown ones are
	 * left out.
	 */
	public Map<GapRequest, Double> transferabilities(Set<GapRequest> requests) {
		var known = new HashMap<GapRequest, Double>();
		analyze(requests, (roles) -> this.requirements.skillProfiles(roles, Detail.BRIEF), Detail.BRIEF,
				(gap) -> Optional.ofNullable(gap.transferability()))
			.forEach((request, value) -> value.ifPresent((transferability) -> known.put(request, transferability)));
		return known;
	}

	private <T> Map<GapRequest, T> analyze(Set<GapRequest> requests, Function<Set<Id>, Map<Id, RoleProfile>> profilesOf,
			Detail detail, Function<GapAnalysis, T> result) {
		Map<Id, RoleProfile> profiles = profilesOf
			.apply(requests.stream().flatMap(GapRequest::roles).collect(Collectors.toSet()));
		List<GapRequest> known = requests.stream()
			.filter((request) -> request.roles().allMatch(profiles::containsKey))
			.toList();
		return inputs(known, profiles, detail).analyze(known, result);
	}

	private GapInputs inputs(List<GapRequest> requests, Map<Id, RoleProfile> profiles, Detail detail) {
		Map<RolePair, List<DescribedMove>> moves = moves(requests, detail);
		GapEnds ends = this.ends.of(requests, profiles, detail);
		Set<Id> skills = skills(ends.allTargets(), moves.values());
		return new GapInputs(ends, moves, this.relations.load(SkillRelations.RELATED.in(detail), skills),
				this.relations.load(Crosswalk.SKILLS.in(detail), skills),
				this.relations.load(CertificationRelations.SKILLS, certifications(ends.allTargets())));
	}

	/** Returns the moves; in brief, those that matter to a transferability. */
	private Map<RolePair, List<DescribedMove>> moves(List<GapRequest> requests, Detail detail) {
		Set<RolePair> pairs = requests.stream()
			.flatMap((request) -> request.move().stream())
			.collect(Collectors.toSet());
		Map<RolePair, List<Transition>> between = (detail == Detail.FULL) ? this.transitions.between(pairs)
				: this.transitions.withSkillsBetween(pairs);
		Set<Id> ids = between.values().stream().flatMap(List::stream).map(Transition::id).collect(Collectors.toSet());
		Map<Id, List<MoveSkill>> skills = this.relations.load(Transitions.SKILLS, ids);
		var moves = new HashMap<RolePair, List<DescribedMove>>();
		between.forEach((roles, list) -> moves.put(roles,
				list.stream()
					.map((transition) -> DescribedMove.of(transition, skills.getOrDefault(transition.id(), List.of())))
					.toList()));
		return moves;
	}

	/**
	 * Returns the skills that the targets require or that sources of the moves say must
	 * be developed.
	 */
	private static Set<Id> skills(Collection<Target> targets, Collection<List<DescribedMove>> moves) {
		var skills = new HashSet<Id>();
		targets.forEach((target) -> target.skills().forEach((skill) -> skills.add(skill.id())));
		moves.stream()
			.flatMap(List::stream)
			.forEach((move) -> move.develops().forEach((skill) -> skills.add(skill.node().id())));
		return skills;
	}

	private static Set<Id> certifications(Collection<Target> targets) {
		return targets.stream()
			.flatMap((target) -> target.certifications().stream())
			.map((certification) -> certification.node().id())
			.collect(Collectors.toSet());
	}

	@Override
	public void warmUp() {
		this.relations.warmUp(SkillRelations.RELATED, CertificationRelations.SKILLS);
	}

}
