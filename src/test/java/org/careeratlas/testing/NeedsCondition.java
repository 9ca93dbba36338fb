package org.careeratlas.testing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Applies {@link Needs}, and Docker's necessity for the tests that run on a container.
 */
class NeedsCondition implements ExecutionCondition {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return needs(context).stream()
			.filter((requirement) -> !requirement.isMet())
			.findFirst()
			.map((missing) -> skipped(context, missing))
			.orElseGet(() -> ConditionEvaluationResult.enabled("The machine has what the test needs"));
	}

	private static Set<Requirement> needs(ExtensionContext context) {
		var needs = EnumSet.noneOf(Requirement.class);
		AnnotationSupport.findAnnotation(context.getElement(), Needs.class)
			.ifPresent((declared) -> needs.addAll(Arrays.asList(declared.value())));
		if (AnnotationSupport.isAnnotated(context.getElement(), AtlasTest.class) && TestDatabase.isContainer()) {
			needs.add(Requirement.DOCKER);
		}
		return needs;
	}

	private static ConditionEvaluationResult skipped(ExtensionContext context, Requirement missing) {
		String what = "%s: %s".formatted(context.getDisplayName(), missing.lack());
		if (missing.isDemanded()) {
			throw new IllegalStateException(what + ", and CAREERATLAS_TESTS_REQUIRE demands it");
		}
		return ConditionEvaluationResult.disabled(missing.lack());
	}

}
