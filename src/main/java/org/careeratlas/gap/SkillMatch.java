package org.careeratlas.gap;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Skill;
import org.jspecify.annotations.Nullable;

/**
 * A skill that carries over.
 *
 * @param held level held, 0 to 100; null if unknown
 * @param needed required level, 0 to 100; null if no source gives one
 * @param via the held skill that substitutes for the required one; null if the required
 * skill is held
 * @param credit 0 to 1: the share of the requirement that is met
 * @param importance 0 to 100
 * @param weight weight of the skill in the transferability
 * @param evidence evidence that it is required
 * @param heldEvidence evidence that the skill or its substitute is held; empty for a
 * profile
 */
public record SkillMatch(Skill skill, @Nullable Double held, @Nullable Double needed, @Nullable Skill via,
		double credit, double importance, double weight, List<Evidence> evidence,
		List<Evidence> heldEvidence) implements Attributed {
}
