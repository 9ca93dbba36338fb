package org.careeratlas.analysis.plan;

import java.util.List;

import org.careeratlas.graph.Certification;
import org.careeratlas.graph.TransitionStep;
import org.jspecify.annotations.Nullable;

/**
 * What is learnt in one step, wherever in the plan that comes to stand.
 *
 * @param lacks what it makes up for, the largest gain first; at least one
 */
record Lesson(List<Lack> lacks, @Nullable Certification certification, @Nullable TransitionStep documented) {

	Lesson {
		lacks = lacks.stream().sorted(Lack.ORDER).toList();
	}

	StepKind kind() {
		if (this.documented != null) {
			return StepKind.DOCUMENTED;
		}
		return (this.certification != null) ? StepKind.CERTIFICATION : StepKind.SKILL;
	}

	double gain() {
		return this.lacks.stream().mapToDouble(Lack::gain).sum();
	}

	/** What orders lessons of equal gain. */
	Lack first() {
		return this.lacks.getFirst();
	}

}
