package org.careeratlas.plan;

import java.util.List;

import org.careeratlas.gap.Gaps;
import org.careeratlas.gap.Persons;
import org.careeratlas.gap.SkillGap;
import org.careeratlas.gap.StartingPoint;
import org.careeratlas.model.Id;
import org.careeratlas.model.fact.TransitionStep;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers how to close a gap. */
@Controller
class PlanController {

	private final Gaps gaps;

	private final Persons persons;

	private final PlanInputs inputs;

	PlanController(Gaps gaps, Persons persons, PlanInputs inputs) {
		this.gaps = gaps;
		this.persons = persons;
		this.inputs = inputs;
	}

	@QueryMapping
	LearningPlan learningPlan(@Argument StartingPoint from, @Argument Id to) {
		SkillGap gap = this.gaps.gap(this.persons.gapRequest(from, to));
		List<TransitionStep> advised = this.inputs.advised(gap.transition());
		return LearningPlanner.plan(gap, advised, this.inputs.broader(gap.toDevelop()),
				this.inputs.developedBy(gap.certificationsToEarn()), this.inputs.described(gap.toDevelop()),
				this.inputs.sourceNames(advised));
	}

}
