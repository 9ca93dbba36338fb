package org.careeratlas.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.gap.SkillShortfall;
import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;

/** Says in words what a step leads to, by the examples that a source gives of levels. */
final class Reach {

	/** Difference in level up to which an example fits, about a third of O*NET's 7. */
	private static final double CLOSE = 5;

	private final double needed;

	private final @Nullable Double held;

	private final List<LevelAnchor> anchors;

	private Reach(double needed, @Nullable Double held, List<LevelAnchor> anchors) {
		this.needed = needed;
		this.held = held;
		this.anchors = anchors;
	}

	/**
	 * Returns the sentences for the skills of a step; null if no source describes their
	 * levels.
	 */
	static @Nullable String of(List<SkillToLearn> skills, Map<Id, DescribedSkill> described) {
		String sentences = skills.stream()
			.flatMap((skill) -> sentence(skill, described.getOrDefault(skill.id(), DescribedSkill.NONE))
				.map((sentence) -> (skills.size() > 1) ? skill.skill().name() + ": " + sentence : sentence))
			.collect(Collectors.joining(" "));
		return sentences.isEmpty() ? null : sentences;
	}

	private static Stream<String> sentence(SkillToLearn skill, DescribedSkill described) {
		SkillShortfall shortfall = skill.shortfall();
		return (shortfall.needed() == null || described.anchors().isEmpty()) ? Stream.empty()
				: Stream.of(new Reach(shortfall.needed(), shortfall.held(), described.anchors()).sentence());
	}

	private String sentence() {
		LevelAnchor shown = shown();
		return "%s (level %.0f of 100)%s.".formatted(goal(shown), this.needed, today(shown));
	}

	/**
	 * Returns the example that fits, or else the highest that is exceeded. What lies
	 * beyond is not asked for.
	 */
	private LevelAnchor shown() {
		LevelAnchor nearest = nearest(this.needed);
		return (Math.abs(nearest.level() - this.needed) <= CLOSE) ? nearest
				: this.anchors.stream()
					.filter((anchor) -> anchor.level() < this.needed)
					.reduce((low, next) -> next)
					.orElse(nearest);
	}

	private String goal(LevelAnchor shown) {
		double beyond = this.needed - shown.level();
		String relation = (Math.abs(beyond) <= CLOSE) ? "As demanding as"
				: (beyond > 0) ? "More demanding than" : "Less demanding than";
		return relation + " " + quoted(shown);
	}

	private String today(LevelAnchor shown) {
		if (this.held == null) {
			return "";
		}
		LevelAnchor nearest = nearest(this.held);
		if (this.held < this.anchors.getFirst().level() - CLOSE) {
			return "; today short of %s (level %.0f)".formatted(quoted(this.anchors.getFirst()), this.held);
		}
		return shown.equals(nearest) ? "; today at level %.0f".formatted(this.held)
				: "; today nearer to %s (level %.0f)".formatted(quoted(nearest), this.held);
	}

	private LevelAnchor nearest(double level) {
		return this.anchors.stream()
			.reduce((best, next) -> (Math.abs(next.level() - level) < Math.abs(best.level() - level)) ? next : best)
			.orElseThrow();
	}

	private static String quoted(LevelAnchor anchor) {
		String example = anchor.example();
		boolean sentence = example.length() > 1 && Character.isLowerCase(example.charAt(1));
		return "“%s”"
			.formatted(sentence ? example.substring(0, 1).toLowerCase(Locale.ROOT) + example.substring(1) : example);
	}

}
