package org.careeratlas.analysis.comparison;

import java.util.List;

import org.careeratlas.graph.Certification;
import org.careeratlas.graph.Framework;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.Tool;
import org.jspecify.annotations.Nullable;

/**
 * Concepts that roles ask for, by name.
 *
 * @param role the only one that asks for them; null when all do
 */
public record ConceptSets(@Nullable Role role, List<Skill> skills, List<Tool> tools, List<Framework> frameworks,
		List<Certification> certifications) {
}
