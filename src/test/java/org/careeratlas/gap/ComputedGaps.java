package org.careeratlas.gap;

import java.util.List;
import java.util.Map;

import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.RoleProfile;

/** Gaps for tests of what follows from them. */
public final class ComputedGaps {

	private ComputedGaps() {
	}

	/**
	 * The gap from a person to a role, with what their skills are in other catalogues.
	 */
	public static SkillGap of(Qualifications person, RoleProfile to, Map<Id, List<Counterpart<Skill>>> counterparts) {
		return new GapAnalysis(person, to, List.of(), Map.of(), counterparts, Map.of()).gap();
	}

	/**
	 * The gap from somebody in a role to another role, of which nothing else is known.
	 */
	public static SkillGap between(RoleProfile from, RoleProfile to, Map<Id, List<Link<Skill>>> developedBy) {
		return new GapAnalysis(Qualifications.in(from), to, List.of(), Map.of(), Map.of(), developedBy).gap();
	}

}
