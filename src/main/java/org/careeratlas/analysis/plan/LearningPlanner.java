package org.careeratlas.analysis.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.analysis.gap.CertificationOption;
import org.careeratlas.analysis.gap.SkillGap;
import org.careeratlas.analysis.gap.SkillMatch;
import org.careeratlas.analysis.gap.SkillShortfall;
import org.careeratlas.graph.Certification;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Link;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.TransitionStep;
import org.jspecify.annotations.Nullable;

/**
 * Plans how to close a gap.
 * <p>
 * A missing skill's gain is <i>weight &times; shortfall / &Sigma; weight</i>, over all
 * skills of the gap: by so much its development raises the transferability. First come
 * the steps that sources of the move advise, in their order, as far as they develop
 * missing skills; one that leads to certifications counts the one that gains most, for
 * skills that no other of the steps is for. What is left is {@linkplain Cover covered} by
 * the certifications of the role that develop two of the skills at least, and otherwise
 * learnt skill by skill. Of these, what is {@linkplain Prerequisites broader} comes
 * before what is narrower, and otherwise what gains most.
 */
public final class LearningPlanner {

	/** Less is nothing but rounding. */
	private static final double LEAST_GAIN = 1e-9;

	private final SkillGap gap;

	private final List<TransitionStep> advised;

	private final Set<Id> advisedSkills;

	private final Map<Id, List<Link<Skill>>> developedBy;

	private final Prerequisites prerequisites;

	private final Wording wording;

	/** What is still missing, as the plan grows. */
	private final Map<Id, Lack> left = new LinkedHashMap<>();

	private LearningPlanner(SkillGap gap, List<TransitionStep> advised, Map<Id, List<Skill>> broader,
			Map<Id, List<Link<Skill>>> developedBy, Map<Id, String> sources) {
		this.gap = gap;
		this.advised = advised;
		this.advisedSkills = advised.stream()
			.flatMap((step) -> step.develops().stream())
			.map(Skill::id)
			.collect(Collectors.toSet());
		this.developedBy = developedBy;
		this.prerequisites = new Prerequisites(broader);
		this.wording = new Wording(sources, advised.size());
		double all = sum(gap.carriesOver(), SkillMatch::weight) + sum(gap.toDevelop(), SkillShortfall::weight);
		gap.toDevelop()
			.stream()
			.map((shortfall) -> new Lack(shortfall, shortfall.weight() * shortfall.shortfall() / all))
			.filter((lack) -> lack.gain() > LEAST_GAIN)
			.forEach((lack) -> this.left.put(lack.id(), lack));
	}

	/**
	 * The plan that closes the gap as far as it can be closed.
	 * @param advised the steps that sources of the move advise, in their order
	 * @param broader the broader skills of those to develop, and of these in turn
	 * @param developedBy the skills that each certification of the gap develops
	 * @param sources the names of the sources that advise
	 */
	public static LearningPlan plan(SkillGap gap, List<TransitionStep> advised, Map<Id, List<Skill>> broader,
			Map<Id, List<Link<Skill>>> developedBy, Map<Id, String> sources) {
		return new LearningPlanner(gap, advised, broader, developedBy, sources).plan();
	}

	private LearningPlan plan() {
		List<Lesson> lessons = new ArrayList<>(documented());
		List<TransitionStep> advice = new ArrayList<>(this.advised);
		lessons.forEach((lesson) -> advice.remove(lesson.documented()));
		lessons.addAll(this.prerequisites.inOrder(undocumented()));
		List<LearningStep> steps = steps(lessons);
		double reached = steps.isEmpty() ? this.gap.transferability() : steps.getLast().transferabilityAfter();
		return new LearningPlan(this.gap.from(), this.gap.to(), this.gap.transferability(), steps, reached, advice);
	}

	private List<Lesson> documented() {
		var lessons = new ArrayList<Lesson>();
		for (TransitionStep step : this.advised) {
			CertificationOption earned = bestEarned(step);
			List<Lack> lacks = take(Stream.concat(step.develops().stream().map(Skill::id), taught(earned)));
			if (!lacks.isEmpty()) {
				lessons.add(new Lesson(lacks, (earned != null) ? earned.certification() : null, step));
			}
		}
		return lessons;
	}

	/** The one that gains most of those that the step leads to and the role values. */
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
		return taught(option).flatMap((skill) -> Stream.ofNullable(this.left.get(skill))).mapToDouble(Lack::gain).sum();
	}

	/** What no step that is advised is for. */
	private Stream<Id> taught(@Nullable CertificationOption option) {
		return (option != null)
				? option.develops().stream().map(Skill::id).filter((skill) -> !this.advisedSkills.contains(skill))
				: Stream.empty();
	}

	private List<Lesson> undocumented() {
		var options = new LinkedHashMap<Certification, Set<Id>>();
		this.gap.certificationsToEarn()
			.forEach((option) -> options.put(option.certification(),
					option.develops().stream().map(Skill::id).collect(Collectors.toSet())));
		var lessons = new ArrayList<Lesson>();
		Cover.of(Set.copyOf(this.left.keySet()), options)
			.forEach((certification, skills) -> lessons.add(new Lesson(take(skills.stream()), certification, null)));
		List.copyOf(this.left.keySet()).forEach((skill) -> lessons.add(new Lesson(take(Stream.of(skill)), null, null)));
		return lessons;
	}

	/** What of the skills is still missing, and is not any more from now on. */
	private List<Lack> take(Stream<Id> skills) {
		return skills.flatMap((skill) -> Stream.ofNullable(this.left.remove(skill))).toList();
	}

	private List<LearningStep> steps(List<Lesson> lessons) {
		var steps = new ArrayList<LearningStep>();
		double reached = this.gap.transferability();
		for (Lesson lesson : lessons) {
			reached = Math.min(1, reached + lesson.gain());
			steps.add(new LearningStep(steps.size() + 1, lesson.kind(), Wording.title(lesson), this.wording.why(lesson),
					lesson.lacks().stream().map(Lack::skill).toList(), lesson.certification(), lesson.documented(),
					lesson.gain(), reached, evidence(lesson)));
		}
		return steps;
	}

	private List<Evidence> evidence(Lesson lesson) {
		if (lesson.documented() != null) {
			return lesson.documented().evidence();
		}
		if (lesson.certification() == null) {
			return lesson.first().shortfall().evidence();
		}
		Set<Id> skills = lesson.lacks().stream().map(Lack::id).collect(Collectors.toCollection(HashSet::new));
		return this.developedBy.getOrDefault(lesson.certification().id(), List.of())
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
