package org.careeratlas.analysis.gap;

import java.util.List;

import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Skill;
import org.jspecify.annotations.Nullable;

/**
 * A skill that is to be developed.
 *
 * @param held level held, 0 to 100, where known
 * @param needed level asked for, 0 to 100, where known
 * @param via a held skill that stands in for a part of the demand; null when none does
 * @param shortfall 0 to 1: the share of the demand that is not met
 * @param importance 0 to 100
 * @param weight what the skill counts for in the transferability
 * @param evidence who says that it is needed
 * @param heldEvidence who says that it is held, or what stands in for it; empty where
 * nobody does
 */
public record SkillShortfall(Skill skill, @Nullable Double held, @Nullable Double needed, @Nullable Skill via,
		double shortfall, double importance, double weight, ShortfallReason reason, List<Evidence> evidence,
		List<Evidence> heldEvidence) {
}
