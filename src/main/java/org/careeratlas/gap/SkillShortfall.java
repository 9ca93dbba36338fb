package org.careeratlas.gap;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Skill;
import org.jspecify.annotations.Nullable;

/**
 * A skill to develop.
 *
 * @param held level held, 0 to 100; null if not held or unknown
 * @param needed required level, 0 to 100; null if no source gives one
 * @param via the held skill that partly substitutes for it; null if there is none
 * @param shortfall 0 to 1: the share of the requirement that is not met
 * @param importance 0 to 100
 * @param weight weight of the skill in the transferability
 * @param gain how much the transferability rises if the requirement is met, 0 to 1
 * @param significant false if neither the levels nor the importances of the current and
 * the target role differ by more than their standard errors explain
 * @param evidence evidence that it is required
 * @param heldEvidence evidence that the skill or its substitute is held; empty if neither
 * is, or for a profile
 */
public record SkillShortfall(Skill skill, @Nullable Double held, @Nullable Double needed, @Nullable Skill via,
		double shortfall, double importance, double weight, double gain, ShortfallReason reason, boolean significant,
		List<Evidence> evidence, List<Evidence> heldEvidence) implements Attributed {
}
