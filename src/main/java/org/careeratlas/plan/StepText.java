package org.careeratlas.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.careeratlas.gap.ShortfallReason;
import org.careeratlas.gap.SkillShortfall;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.model.fact.TransitionStep;

/** Creates the title of a step and a sentence that explains it. */
final class StepText {

	private static final double EXTREMELY = 87.5;

	private static final double VERY = 62.5;

	private static final double IMPORTANT = 50;

	private static final double SOMEWHAT = 12.5;

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
		String points = number(100 * item.gain());
		return "%s; raises the fit by %s point%s.".formatted(reason(item), points, points.equals("1") ? "" : "s");
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
		String importance = importance(gap.importance());
		String named = (gap.reason() == ShortfallReason.NAMED_BY_TRANSITION)
				? "Must be developed, says a source of the move; " + importance
				: importance.substring(0, 1).toUpperCase(Locale.ROOT) + importance.substring(1);
		return "%s to the role%s".formatted(named, held(skill));
	}

	/**
	 * Returns the word of O*NET's scale from 1, not important, to 5 that is nearest.
	 * Below its 3, nothing is called important.
	 */
	private static String importance(double importance) {
		if (importance >= EXTREMELY) {
			return "extremely important";
		}
		if (importance >= VERY) {
			return "very important";
		}
		if (importance >= IMPORTANT) {
			return "important";
		}
		return (importance >= SOMEWHAT) ? "somewhat important" : "of little importance";
	}

	private static String held(SkillToLearn skill) {
		SkillShortfall gap = skill.shortfall();
		if (gap.via() != null) {
			return ", and held only in part, by %s".formatted(gap.via().name());
		}
		if (gap.reason() == ShortfallReason.BELOW_LEVEL && skill.isHeldInPart()) {
			return ", and held below the level it asks for";
		}
		return skill.isHeldInPart() ? ", and held only in part" : ", and not held";
	}

	private static String number(double value) {
		return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
	}

}
