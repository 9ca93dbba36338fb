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
 * @param roles number of roles that require it
 */
record SkillToLearn(SkillShortfall shortfall, double gain, int roles) {

	/** Largest gain first; of equal ones, what sets the role apart. */
	static final Comparator<SkillToLearn> LARGEST_GAIN_FIRST = Comparator.comparingDouble(SkillToLearn::gain)
		.reversed()
		.thenComparingInt(SkillToLearn::roles)
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
