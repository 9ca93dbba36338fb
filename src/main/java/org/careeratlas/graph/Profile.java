package org.careeratlas.graph;

import java.util.List;

/** All that a role asks for. */
public record Profile(Role role, List<Requirement<Skill>> skills, List<Use<Tool>> tools,
		List<Link<Framework>> frameworks, List<Valuation<Certification>> certifications) {
}
