package org.careeratlas.plan;

import java.util.Collection;
import java.util.List;

import org.careeratlas.gap.ShortfallReason;
import org.careeratlas.gap.SkillShortfall;

/**
 * Tells the missing skills that are worth a step of a plan from small differences. A
 * skill is a small difference if its levels do not differ
 * {@linkplain SkillShortfall#significant() significantly}, or if it gains less than
 * {@value #CONSIDERABLE} and either is not important to the role or gains little beside
 * the skill that gains most. What a source of the move names is none.
 */
final class SmallDifferences {

	/** O*NET's 3 of 5: "important". */
	private static final double IMPORTANT = 50;

	private static final double CONSIDERABLE = 0.01;

	private static final double SHARE_OF_LARGEST = 0.2;

	private final double largest;

	private SmallDifferences(Collection<SkillToLearn> skills) {
		this.largest = skills.stream()
			.filter((skill) -> skill.shortfall().significant())
			.mapToDouble(SkillToLearn::gain)
			.max()
			.orElse(0);
	}

	/** Returns the small differences among the skills. */
	static List<SkillToLearn> among(Collection<SkillToLearn> skills) {
		var differences = new SmallDifferences(skills);
		return skills.stream().filter(differences::isSmall).toList();
	}

	private boolean isSmall(SkillToLearn skill) {
		SkillShortfall shortfall = skill.shortfall();
		if (!shortfall.significant()) {
			return true;
		}
		return shortfall.reason() != ShortfallReason.NAMED_BY_TRANSITION && skill.gain() < CONSIDERABLE
				&& (shortfall.importance() < IMPORTANT || skill.gain() < SHARE_OF_LARGEST * this.largest);
	}

}
