package org.careeratlas.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A role asks for a skill.
 *
 * @param node the skill, or the role where it is read from the skill's side
 * @param importance 0 to 100; the highest of what the sources say
 * @param level 0 to 100; null where no source gives one
 * @param necessity essential as soon as one source says so
 */
public record Requirement<N extends Concept>(N node, double importance, @Nullable Double level, Necessity necessity,
		List<Evidence> evidence) {
}
