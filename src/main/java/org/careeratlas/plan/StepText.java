package org.careeratlas.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careeratlas.gap.ShortfallReason;
import org.careeratlas.gap.SkillShortfall;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.model.fact.TransitionStep;

/** Creates the title of a step and a sentence that explains it. */
final class StepText {

	/** Significant digits of numbers. */
	private static final MathContext DIGITS = new MathContext(2);

	private final Map<Id, String> sources;

	private final int documentedSteps;

	/**
	 * @param sources names of the advising sources
	 * @param documentedSteps number of steps that they advise
	 */
	StepText(Map<Id, String> sources, int documentedSteps) {
		this.sources = sources;
		this.documentedSteps = documentedSteps;
	}

	static String title(PlanItem item) {
		if (item.documented() != null) {
			return item.documented().title();
		}
		if (item.certification() != null) {
			return "Earn " + item.certification().name();
		}
		return (item.first().isHeldInPart() ? "Strengthen " : "Learn ") + item.first().skill().name();
	}

	String why(PlanItem item) {
		return "%s; raises transferability by %s.".formatted(reason(item), number(item.gain()));
	}

	private String reason(PlanItem item) {
		if (item.documented() != null) {
			return advised(item.documented()) + "; develops " + names(item)
					+ ((item.certification() != null) ? ", with " + item.certification().name() : "");
		}
		return (item.certification() != null)
				? "Develops %d of the skills still missing: %s".formatted(item.skills().size(), names(item))
				: requirement(item.first());
	}

	private String advised(TransitionStep step) {
		String by = step.evidence()
			.stream()
			.map(Evidence::source)
			.distinct()
			.map((source) -> this.sources.getOrDefault(source, source.value()))
			.collect(Collectors.joining(" and "));
		return "Step %d of the %d that are advised in %s".formatted(step.order(), this.documentedSteps, by);
	}

	private static String names(PlanItem item) {
		List<String> names = item.skills().stream().map((each) -> each.skill().name()).toList();
		return (names.size() == 1) ? names.getFirst()
				: String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
	}

	private static String requirement(SkillToLearn skill) {
		SkillShortfall gap = skill.shortfall();
		String named = (gap.reason() == ShortfallReason.NAMED_BY_TRANSITION)
				? "Must be developed, says a source of the move, and is asked for" : "Asked for";
		return "%s with importance %s%s".formatted(named, number(gap.importance()), held(skill));
	}

	private static String held(SkillToLearn skill) {
		SkillShortfall gap = skill.shortfall();
		if (gap.via() != null) {
			return " and held only in part, by %s".formatted(gap.via().name());
		}
		if (gap.reason() == ShortfallReason.BELOW_LEVEL && gap.needed() != null && gap.held() != null) {
			return " at level %s and held at level %s".formatted(number(gap.needed()), number(gap.held()));
		}
		return skill.isHeldInPart() ? " and held only in part" : " and not held";
	}

	private static String number(double value) {
		return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
	}

}
