package org.careeratlas.gap;

import java.util.List;
import java.util.Map;

import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.model.fact.SkillRelation;
import org.careeratlas.person.Qualifications;

/** Gaps for tests of what follows from them. */
public final class ComputedGaps {

	private ComputedGaps() {
	}

	/** An analysis among roles that are too few to be compared with. */
	static GapAnalysis analysis(Qualifications from, RoleProfile to, List<DescribedMove> moves,
			Map<Id, List<SkillRelation>> relatedSkills, Map<Id, List<Counterpart<Skill>>> counterparts,
			Map<Id, List<Link<Skill>>> developedBy) {
		var population = Population.of(List.of(), Map.of());
		return new GapAnalysis(Start.of(from), Target.of(to, population), population, moves, relatedSkills,
				counterparts, developedBy);
	}

	/**
	 * The gap from a person to a role, with what their skills are in other catalogues.
	 */
	public static SkillGap of(Qualifications person, RoleProfile to, Map<Id, List<Counterpart<Skill>>> counterparts) {
		return analysis(person, to, List.of(), Map.of(), counterparts, Map.of()).gap();
	}

	/**
	 * The gap from somebody in a role to another role, of which nothing else is known.
	 */
	public static SkillGap between(RoleProfile from, RoleProfile to, Map<Id, List<Link<Skill>>> developedBy) {
		return analysis(Qualifications.in(from), to, List.of(), Map.of(), Map.of(), developedBy).gap();
	}

}
