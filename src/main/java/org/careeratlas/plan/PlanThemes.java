package org.careeratlas.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.SkillKind;

/**
 * Groups the steps of a plan by the areas of their skills, or by the kinds of skills if a
 * plan is short, no two steps are of one area, or no source has areas. Steps that a
 * source advises come first; areas follow, largest gain first; what is left comes last.
 */
final class PlanThemes {

	static final int MOST = 7;

	/** So many themes may have one step each. */
	private static final int FEW = 4;

	/** Areas of fewer steps than that would have one step each. */
	private static final int ENOUGH_FOR_AREAS = 4;

	private static final String ADVISED = "Advised for this move";

	private static final String CERTIFICATIONS = "Certifications";

	private static final String OTHERS = "Other skills";

	private static final Comparator<PlanTheme> ORDER = Comparator
		.comparing((PlanTheme theme) -> !theme.title().equals(ADVISED))
		.thenComparing((theme) -> theme.title().equals(OTHERS))
		.thenComparing(Comparator.comparingDouble(PlanTheme::gain).reversed())
		.thenComparing(PlanTheme::title);

	private final List<LearningStep> steps;

	private final Map<Id, DescribedSkill> described;

	/** The gain of all steps that may belong to an area. */
	private final Map<String, Double> areas = new HashMap<>();

	private PlanThemes(List<LearningStep> steps, Map<Id, DescribedSkill> described) {
		this.steps = steps;
		this.described = described;
		steps.stream()
			.filter((step) -> step.kind() != StepKind.DOCUMENTED && steps.size() >= ENOUGH_FOR_AREAS)
			.forEach((step) -> areasOf(step).forEach((area) -> this.areas.merge(area, step.gain(), Double::sum)));
	}

	/** Returns the themes of the steps, at most {@value #MOST}. */
	static List<PlanTheme> of(List<LearningStep> steps, Map<Id, DescribedSkill> described) {
		return new PlanThemes(steps, described).themes();
	}

	private List<PlanTheme> themes() {
		List<PlanTheme> themes = grouped(this.steps.stream().map((step) -> Map.entry(titleOf(step), step)).toList());
		if (themes.size() <= FEW) {
			return themes;
		}
		List<PlanTheme> large = themes.stream().filter(PlanThemes::isLarge).limit(MOST - 1).toList();
		return grouped(this.steps.stream().map((step) -> Map.entry(titleAmong(large, step), step)).toList());
	}

	private static boolean isLarge(PlanTheme theme) {
		return theme.steps().size() > 1 || theme.title().equals(ADVISED);
	}

	private static List<PlanTheme> grouped(List<Map.Entry<String, LearningStep>> titled) {
		var steps = new LinkedHashMap<String, List<LearningStep>>();
		titled
			.forEach((step) -> steps.computeIfAbsent(step.getKey(), (title) -> new ArrayList<>()).add(step.getValue()));
		return steps.entrySet()
			.stream()
			.map((theme) -> PlanTheme.of(theme.getKey(), theme.getValue()))
			.sorted(ORDER)
			.toList();
	}

	private static String titleAmong(List<PlanTheme> themes, LearningStep step) {
		return themes.stream()
			.filter((theme) -> theme.steps().contains(step))
			.findFirst()
			.map(PlanTheme::title)
			.orElseGet(() -> themes.isEmpty() ? title(step.skills().getFirst().skillKind()) : OTHERS);
	}

	private String titleOf(LearningStep step) {
		if (step.kind() == StepKind.DOCUMENTED) {
			return ADVISED;
		}
		return areasOf(step).stream()
			.filter(this.areas::containsKey)
			.max(Comparator.comparing(this.areas::get))
			.map((area) -> area.substring(0, 1).toUpperCase(Locale.ROOT) + area.substring(1))
			.orElseGet(() -> titleWithoutArea(step));
	}

	private String titleWithoutArea(LearningStep step) {
		if (step.kind() == StepKind.CERTIFICATION) {
			return CERTIFICATIONS;
		}
		return this.areas.isEmpty() ? title(step.skills().getFirst().skillKind()) : OTHERS;
	}

	private List<String> areasOf(LearningStep step) {
		Skill first = step.skills().getFirst();
		return this.described.getOrDefault(first.id(), DescribedSkill.NONE).areas();
	}

	private static String title(SkillKind kind) {
		return switch (kind) {
			case SKILL -> "Skills";
			case KNOWLEDGE -> "Knowledge";
			case ABILITY -> "Abilities";
			case ACTIVITY -> "Work activities";
		};
	}

}
