package org.careeratlas.api;

import java.util.List;
import java.util.Map;

import org.careeratlas.graph.Crosswalk;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Mapping;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.Skill;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What roles and skills are in other sources. */
@Controller
class CrosswalkController {

	private final Crosswalk crosswalk;

	CrosswalkController(Crosswalk crosswalk) {
		this.crosswalk = crosswalk;
	}

	@BatchMapping(typeName = "Role", field = "matches")
	Map<Role, List<RoleCounterpart>> matchesOfRoles(List<Role> roles) {
		return Loading.each(roles, this.crosswalk::ofRoles,
				(match) -> new RoleCounterpart(match.mapping(), match.node(), match.evidence()));
	}

	@BatchMapping(typeName = "Skill", field = "matches")
	Map<Skill, List<SkillCounterpart>> matchesOfSkills(List<Skill> skills) {
		return Loading.each(skills, this.crosswalk::ofSkills,
				(match) -> new SkillCounterpart(match.mapping(), match.node(), match.evidence()));
	}

	/** A role of another source. */
	record RoleCounterpart(Mapping mapping, Role role, List<Evidence> evidence) {
	}

	/** A skill of another source. */
	record SkillCounterpart(Mapping mapping, Skill skill, List<Evidence> evidence) {
	}

}
