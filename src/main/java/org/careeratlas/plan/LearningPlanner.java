package org.careeratlas.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.gap.CertificationOption;
import org.careeratlas.gap.SkillGap;
import org.careeratlas.gap.SkillMatch;
import org.careeratlas.gap.SkillShortfall;
import org.careeratlas.model.Certification;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.TransitionStep;
import org.jspecify.annotations.Nullable;

/**
 * Creates a plan to close a gap.
 * <p>
 * The gain of a missing skill is <i>weight &times; shortfall / &Sigma; weight</i>, over
 * all skills of the gap: the increase in transferability when it is developed.
 * <ol>
 * <li>The plan starts with the steps that sources of the move advise, in their order, if
 * they develop missing skills. A step that leads to certifications includes the one with
 * the largest gain, for skills that no advised step develops.</li>
 * <li>The remaining skills are {@linkplain GreedySetCover covered} by certifications of
 * the role that develop at least two of them, and otherwise learned one by one.
 * {@linkplain Prerequisites Broader} skills come before narrower ones, and otherwise
 * larger gains first.</li>
 * </ol>
 * {@linkplain SmallDifferences Small differences} that no advised step develops are
 * folded.
 */
final class LearningPlanner {

	/** Smaller gains are rounding errors. */
	private static final double MIN_GAIN = 1e-9;

	private final SkillGap gap;

	private final List<TransitionStep> advised;

	private final Set<Id> advisedSkills;

	private final Map<Id, List<Link<Skill>>> developedBy;

	private final Prerequisites prerequisites;

	private final Map<Id, DescribedSkill> described;

	private final StepText text;

	/** The skills that no item of the plan develops yet. */
	private final Map<Id, SkillToLearn> remaining = new LinkedHashMap<>();

	/** The skills that no item of the plan will develop. */
	private final List<SkillToLearn> small = new ArrayList<>();

	private LearningPlanner(SkillGap gap, List<TransitionStep> advised, Map<Id, List<Skill>> broader,
			Map<Id, List<Link<Skill>>> developedBy, Map<Id, DescribedSkill> described, Map<Id, String> sources) {
		this.gap = gap;
		this.advised = advised;
		this.advisedSkills = advised.stream()
			.flatMap((step) -> step.develops().stream())
			.map(Skill::id)
			.collect(Collectors.toSet());
		this.developedBy = developedBy;
		this.prerequisites = new Prerequisites(broader);
		this.described = described;
		this.text = new StepText(sources, advised.size());
		double totalWeight = sum(gap.carriesOver(), SkillMatch::weight) + sum(gap.toDevelop(), SkillShortfall::weight);
		gap.toDevelop()
			.stream()
			.map((shortfall) -> new SkillToLearn(shortfall, shortfall.weight() * shortfall.shortfall() / totalWeight,
					described.getOrDefault(shortfall.skill().id(), DescribedSkill.NONE).roles()))
			.forEach((skill) -> {
				if (skill.gain() > MIN_GAIN) {
					this.remaining.put(skill.id(), skill);
				}
				else {
					this.small.add(skill);
				}
			});
	}

	/**
	 * Returns the plan that closes the gap as far as possible.
	 * @param advised steps that sources of the move advise, in order
	 * @param broader broader skills of the skills to develop, transitively
	 * @param developedBy skills that each certification of the gap develops
	 * @param described what sources say of the skills to develop
	 * @param sources names of the advising sources
	 */
	static LearningPlan plan(SkillGap gap, List<TransitionStep> advised, Map<Id, List<Skill>> broader,
			Map<Id, List<Link<Skill>>> developedBy, Map<Id, DescribedSkill> described, Map<Id, String> sources) {
		return new LearningPlanner(gap, advised, broader, developedBy, described, sources).plan();
	}

	private LearningPlan plan() {
		List<PlanItem> items = new ArrayList<>(documentedItems());
		List<TransitionStep> advice = new ArrayList<>(this.advised);
		items.forEach((item) -> advice.remove(item.documented()));
		int many = (this.gap.from() != null) ? SmallDifferences.BETWEEN_ROLES : SmallDifferences.OF_A_PERSON;
		SmallDifferences.among(this.remaining.values(), many).forEach((skill) -> {
			this.small.add(skill);
			this.remaining.remove(skill.id());
		});
		items.addAll(this.prerequisites.inOrder(otherItems()));
		List<LearningStep> steps = steps(items);
		Double reached = steps.isEmpty() ? this.gap.transferability()
				: Double.valueOf(steps.getLast().transferabilityAfter());
		return new LearningPlan(this.gap.from(), this.gap.target(), this.gap.score(), steps,
				PlanThemes.of(steps, this.described),
				this.small.stream().sorted(SkillToLearn.LARGEST_GAIN_FIRST).map(SkillToLearn::shortfall).toList(),
				reached, advice);
	}

	private List<PlanItem> documentedItems() {
		var items = new ArrayList<PlanItem>();
		for (TransitionStep step : this.advised) {
			CertificationOption earned = bestEarned(step);
			List<SkillToLearn> learned = takeRemaining(
					Stream.concat(step.develops().stream().map(Skill::id), developed(earned)));
			if (!learned.isEmpty()) {
				items.add(new PlanItem(learned, (earned != null) ? earned.certification() : null, step));
			}
		}
		return items;
	}

	/**
	 * Returns the certification with the largest gain, of those that the step leads to
	 * and the role values.
	 */
	private @Nullable CertificationOption bestEarned(TransitionStep step) {
		CertificationOption best = null;
		for (CertificationOption option : this.gap.certificationsToEarn()) {
			if (step.earns().contains(option.certification()) && gain(option) > gain(best)) {
				best = option;
			}
		}
		return best;
	}

	private double gain(@Nullable CertificationOption option) {
		return developed(option).flatMap((skill) -> Stream.ofNullable(this.remaining.get(skill)))
			.mapToDouble(SkillToLearn::gain)
			.sum();
	}

	/** Returns the skills that the certification develops and no advised step does. */
	private Stream<Id> developed(@Nullable CertificationOption option) {
		return (option != null)
				? option.develops().stream().map(Skill::id).filter((skill) -> !this.advisedSkills.contains(skill))
				: Stream.empty();
	}

	private List<PlanItem> otherItems() {
		var options = new LinkedHashMap<Certification, Set<Id>>();
		this.gap.certificationsToEarn()
			.forEach((option) -> options.put(option.certification(),
					option.develops().stream().map(Skill::id).collect(Collectors.toSet())));
		var items = new ArrayList<PlanItem>();
		GreedySetCover.of(Set.copyOf(this.remaining.keySet()), options)
			.forEach((certification, skills) -> items
				.add(new PlanItem(takeRemaining(skills.stream()), certification, null)));
		List.copyOf(this.remaining.keySet())
			.forEach((skill) -> items.add(new PlanItem(takeRemaining(Stream.of(skill)), null, null)));
		return items;
	}

	/**
	 * Removes the skills from the remaining ones and returns those that were still
	 * missing.
	 */
	private List<SkillToLearn> takeRemaining(Stream<Id> skills) {
		return skills.flatMap((skill) -> Stream.ofNullable(this.remaining.remove(skill))).toList();
	}

	private List<LearningStep> steps(List<PlanItem> items) {
		var steps = new ArrayList<LearningStep>();
		if (items.isEmpty()) {
			return steps;
		}
		double reached = Objects.requireNonNull(this.gap.transferability(), "There are steps only to what is known");
		for (PlanItem item : items) {
			reached = Math.min(1, reached + item.gain());
			steps.add(new LearningStep(steps.size() + 1, item.kind(), StepText.title(item), this.text.why(item),
					Reach.of(item.skills(), this.described), item.skills().stream().map(SkillToLearn::skill).toList(),
					item.certification(), item.documented(), item.gain(), reached, evidence(item)));
		}
		return steps;
	}

	private List<Evidence> evidence(PlanItem item) {
		if (item.documented() != null) {
			return item.documented().evidence();
		}
		if (item.certification() == null) {
			return item.first().shortfall().evidence();
		}
		Set<Id> skills = item.skills().stream().map(SkillToLearn::id).collect(Collectors.toCollection(HashSet::new));
		return this.developedBy.getOrDefault(item.certification().id(), List.of())
			.stream()
			.filter((developed) -> skills.contains(developed.node().id()))
			.flatMap((developed) -> developed.evidence().stream())
			.distinct()
			.toList();
	}

	private static <T> double sum(Collection<T> values, ToDoubleFunction<T> figure) {
		return values.stream().mapToDouble(figure).sum();
	}

}
