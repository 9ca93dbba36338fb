package org.careeratlas.plan;

import java.util.Comparator;

import org.careeratlas.gap.SkillShortfall;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.careeratlas.model.Skill;

/**
 * A missing skill of a gap.
 *
 * @param gain increase in transferability when it is developed, above 0
 */
record SkillToLearn(SkillShortfall shortfall, double gain) {

	/** Largest gain first. */
	static final Comparator<SkillToLearn> LARGEST_GAIN_FIRST = Comparator.comparingDouble(SkillToLearn::gain)
		.reversed()
		.thenComparing((toLearn) -> NameKey.of(toLearn.skill().name()))
		.thenComparing(SkillToLearn::id);

	Skill skill() {
		return this.shortfall.skill();
	}

	Id id() {
		return this.shortfall.skill().id();
	}

	/** Returns whether the skill itself is held, but not sufficiently. */
	boolean isHeldInPart() {
		return this.shortfall.via() == null && this.shortfall.shortfall() < 1;
	}

}
