package org.careeratlas.plan;

import java.util.List;

import org.careeratlas.model.Certification;
import org.careeratlas.model.fact.TransitionStep;
import org.jspecify.annotations.Nullable;

/**
 * Skills that are developed in one step of a plan, before the steps are ordered.
 *
 * @param skills the missing skills that it develops, largest gain first; at least one
 * @param certification the certification to earn; null if there is none
 * @param documented the advised step; null if no source advises it
 */
record PlanItem(List<SkillToLearn> skills, @Nullable Certification certification, @Nullable TransitionStep documented) {

	PlanItem {
		skills = skills.stream().sorted(SkillToLearn.LARGEST_GAIN_FIRST).toList();
	}

	StepKind kind() {
		if (this.documented != null) {
			return StepKind.DOCUMENTED;
		}
		return (this.certification != null) ? StepKind.CERTIFICATION : StepKind.SKILL;
	}

	double gain() {
		return this.skills.stream().mapToDouble(SkillToLearn::gain).sum();
	}

	/** Returns the skill with the largest gain, which orders items of equal gain. */
	SkillToLearn first() {
		return this.skills.getFirst();
	}

}
