package org.careeratlas.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.careeratlas.gap.Gaps;
import org.careeratlas.gap.SkillGap;
import org.careeratlas.model.Id;
import org.careeratlas.model.fact.TransitionStep;
import org.careeratlas.moves.Gate;
import org.careeratlas.moves.Preparation;
import org.careeratlas.moves.Preparations;
import org.careeratlas.person.StartingPoint;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers how to close a gap. */
@Controller
class PlanController {

	private final Gaps gaps;

	private final PlanInputs inputs;

	private final Preparations preparations;

	PlanController(Gaps gaps, PlanInputs inputs, Preparations preparations) {
		this.gaps = gaps;
		this.inputs = inputs;
		this.preparations = preparations;
	}

	@QueryMapping
	LearningPlan learningPlan(@Argument StartingPoint from, @Argument Id to) {
		SkillGap gap = this.gaps.gap(from, to);
		List<TransitionStep> advised = this.inputs.advised(gap.transition());
		return LearningPlanner.plan(gap, advised, this.inputs.broader(gap.toDevelop()),
				this.inputs.developedBy(gap.certificationsToEarn()), this.inputs.described(gap.toDevelop()),
				this.inputs.sourceNames(advised));
	}

	@SchemaMapping
	List<Gate> gates(LearningPlan plan) {
		if (plan.isToTheSameJob()) {
			return List.of();
		}
		Map<Id, Preparation> known = this.preparations
			.of(Stream.of(plan.from(), plan.to()).filter(Objects::nonNull).distinct().toList());
		return Gate.between((plan.from() != null) ? known.get(plan.from().id()) : null,
				Objects.requireNonNull(known.get(plan.to().id())));
	}

}
