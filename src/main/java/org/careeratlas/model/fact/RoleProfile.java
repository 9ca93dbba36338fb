package org.careeratlas.model.fact;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.careeratlas.model.Certification;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Framework;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Tool;

/** Everything that a role requires. */
public record RoleProfile(Role role, List<Requirement<Skill>> skills, List<Use<Tool>> tools,
		List<Link<Framework>> frameworks, List<Valuation<Certification>> certifications) {

	/**
	 * Returns all requirements with their evidence: skills, tools, frameworks and
	 * certifications, in this order.
	 */
	public List<AttributedRequirement> facts() {
		return Stream
			.of(this.skills.stream().map((skill) -> requirement(skill.node(), skill.evidence())),
					this.tools.stream().map((tool) -> requirement(tool.node(), tool.evidence())),
					this.frameworks.stream().map((framework) -> requirement(framework.node(), framework.evidence())),
					this.certifications.stream()
						.map((certification) -> requirement(certification.node(), certification.evidence())))
			.flatMap(Function.identity())
			.toList();
	}

	private AttributedRequirement requirement(Concept concept, List<Evidence> evidence) {
		return new AttributedRequirement(this.role, concept, evidence);
	}

}
