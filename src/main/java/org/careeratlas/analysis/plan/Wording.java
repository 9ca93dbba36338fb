package org.careeratlas.analysis.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careeratlas.analysis.gap.SkillShortfall;
import org.careeratlas.analysis.gap.ShortfallReason;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.TransitionStep;

/** Says in a sentence what a step is and what it is for. */
final class Wording {

	/** Of a gain, as many as a reader cares for. */
	private static final MathContext DIGITS = new MathContext(2);

	private final Map<Id, String> sources;

	private final int documentedSteps;

	/**
	 * @param sources the names of the sources that advise
	 * @param documentedSteps how many steps they advise
	 */
	Wording(Map<Id, String> sources, int documentedSteps) {
		this.sources = sources;
		this.documentedSteps = documentedSteps;
	}

	static String title(Lesson lesson) {
		if (lesson.documented() != null) {
			return lesson.documented().title();
		}
		if (lesson.certification() != null) {
			return "Earn " + lesson.certification().name();
		}
		return (lesson.first().isHeldInPart() ? "Strengthen " : "Learn ") + lesson.first().skill().name();
	}

	String why(Lesson lesson) {
		return "%s; raises transferability by %s.".formatted(reason(lesson), number(lesson.gain()));
	}

	private String reason(Lesson lesson) {
		if (lesson.documented() != null) {
			return advised(lesson.documented()) + "; develops " + names(lesson)
					+ ((lesson.certification() != null) ? ", with " + lesson.certification().name() : "");
		}
		return (lesson.certification() != null)
				? "Develops %d of the skills still missing: %s".formatted(lesson.lacks().size(), names(lesson))
				: askedFor(lesson.first());
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

	private static String names(Lesson lesson) {
		List<String> names = lesson.lacks().stream().map((lack) -> lack.skill().name()).toList();
		return (names.size() == 1) ? names.getFirst()
				: String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
	}

	private static String askedFor(Lack lack) {
		SkillShortfall gap = lack.shortfall();
		String named = (gap.reason() == ShortfallReason.NAMED_BY_TRANSITION)
				? "Must be developed, says a source of the move, and is asked for" : "Asked for";
		return "%s with importance %s%s".formatted(named, number(gap.importance()), held(lack));
	}

	private static String held(Lack lack) {
		SkillShortfall gap = lack.shortfall();
		if (gap.via() != null) {
			return " and held only in part, by %s".formatted(gap.via().name());
		}
		if (gap.reason() == ShortfallReason.BELOW_LEVEL && gap.needed() != null && gap.held() != null) {
			return " at level %s and held at level %s".formatted(number(gap.needed()), number(gap.held()));
		}
		return lack.isHeldInPart() ? " and held only in part" : " and not held";
	}

	private static String number(double value) {
		return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
	}

}
