package org.careeratlas.analysis.gap;

import java.util.List;

import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Skill;
import org.jspecify.annotations.Nullable;

/**
 * A skill that carries over.
 *
 * @param held level held, 0 to 100, where known
 * @param needed level asked for, 0 to 100, where known
 * @param via the held skill that stands in for the one asked for; null when that one is
 * held
 * @param credit 0 to 1: the share of the demand that is met
 * @param importance 0 to 100
 * @param weight what the skill counts for in the transferability
 * @param evidence who says that it is needed
 * @param heldEvidence who says that it is held, or what stands in for it; empty where the
 * person says so
 */
public record SkillMatch(Skill skill, @Nullable Double held, @Nullable Double needed, @Nullable Skill via,
		double credit, double importance, double weight, List<Evidence> evidence, List<Evidence> heldEvidence) {
}
