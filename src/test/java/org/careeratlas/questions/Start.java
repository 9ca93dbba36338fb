package org.careeratlas.questions;

import java.util.List;
import java.util.Map;

/**
 * Where a question starts: from a role, from a person, or from nowhere.
 *
 * @param name as the table has it
 * @param point the {@code StartingPoint}; empty from nowhere
 */
record Start(String name, Map<String, Object> point) {

	static Start role(Link role) {
		return new Start(role.label(), Map.of("role", role.id()));
	}

	static Start person(String name, List<Map<String, Object>> skills, List<String> tools,
			List<String> certifications) {
		return new Start(name,
				Map.of("profile", Map.of("skills", skills, "tools", tools, "certifications", certifications)));
	}

	static Start nowhere() {
		return new Start("", Map.of());
	}

}
