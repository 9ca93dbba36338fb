package org.careeratlas.plan;

import java.util.List;
import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;

/**
 * Steps of a plan that belong together.
 *
 * @param steps in the order of the plan; at least one
 * @param gain increase in transferability by all steps
 */
record PlanTheme(String title, List<LearningStep> steps, double gain) implements Sourced {

	static PlanTheme of(String title, List<LearningStep> steps) {
		return new PlanTheme(title, steps, steps.stream().mapToDouble(LearningStep::gain).sum());
	}

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.steps.forEach((step) -> step.forEachSource(action));
	}

}
