package org.careeratlas.graph;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that a role asks for. */
public record Profile(Role role, List<Requirement<Skill>> skills, List<Use<Tool>> tools,
		List<Link<Framework>> frameworks, List<Valuation<Certification>> certifications) {

	/** Who says so: of skills, tools, frameworks and certifications, in this order. */
	public List<DemandFact> facts() {
		return Stream
			.of(this.skills.stream().map((asked) -> fact(asked.node(), asked.evidence())),
					this.tools.stream().map((used) -> fact(used.node(), used.evidence())),
					this.frameworks.stream().map((applied) -> fact(applied.node(), applied.evidence())),
					this.certifications.stream().map((valued) -> fact(valued.node(), valued.evidence())))
			.flatMap(Function.identity())
			.toList();
	}

	private DemandFact fact(Concept concept, List<Evidence> evidence) {
		return new DemandFact(this.role, concept, evidence);
	}

}
