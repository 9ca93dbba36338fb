package org.careeratlas.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.gap.ShortfallReason;
import org.careeratlas.gap.SkillShortfall;

/**
 * Tells the missing skills that are worth a step of a plan from small differences, which
 * are
 * <ul>
 * <li>levels that do not differ {@linkplain SkillShortfall#significant()
 * significantly};</li>
 * <li>skills that are not important to the role, unless they gain {@value #CONSIDERABLE}
 * or more; for a level where something important is missing, {@value #LARGE}, and none if
 * the skill is not even somewhat important: who rates all roles on all skills asks for
 * nothing by that;</li>
 * <li>other skills that gain less than {@value #CONSIDERABLE} and little beside the skill
 * that gains most;</li>
 * <li>between roles, skills that gain less than {@value #MINOR}, and less than
 * {@value #BETWEEN_ROLES} others do, or as much but are asked for by more roles.</li>
 * </ul>
 * What a source of the move names is no small difference. Where the steps close less than
 * {@value #TOO_LITTLE} of the gap, as between estimated roles, whose levels are rough,
 * the {@value #AT_LEAST} important skills that gain {@value #SOME} or more, and most,
 * join them although they may not differ: that is what the gap is made of.
 */
final class SmallDifferences {

	/** O*NET's 3 of 5: "important". */
	private static final double IMPORTANT = 50;

	/** O*NET's 2 of 5: "somewhat important". */
	private static final double SOMEWHAT_IMPORTANT = 25;

	private static final double LARGE = 0.03;

	private static final double CONSIDERABLE = 0.01;

	private static final double SHARE_OF_LARGEST = 0.2;

	private static final double MINOR = 0.05;

	private static final double TOO_LITTLE = 0.1;

	private static final double SOME = 0.005;

	private static final int AT_LEAST = 3;

	/** Between two roles: as many as one can keep an eye on. */
	static final int BETWEEN_ROLES = 8;

	/** A person who states no role lacks what is missing altogether. */
	static final int OF_A_PERSON = Integer.MAX_VALUE;

	private final List<SkillToLearn> significant;

	private SmallDifferences(Collection<SkillToLearn> skills) {
		this.significant = skills.stream().filter((skill) -> skill.shortfall().significant()).toList();
	}

	/**
	 * Returns the small differences among the skills.
	 * @param steps number of skills that are steps even if they gain little
	 */
	static List<SkillToLearn> among(Collection<SkillToLearn> skills, int steps) {
		Set<SkillToLearn> worthAStep = new HashSet<>(new SmallDifferences(skills).steps(steps));
		if (gain(worthAStep) < TOO_LITTLE * gain(skills)) {
			worthAStep.addAll(largest(skills));
		}
		return skills.stream().filter((skill) -> !worthAStep.contains(skill)).toList();
	}

	private static double gain(Collection<SkillToLearn> skills) {
		return skills.stream().mapToDouble(SkillToLearn::gain).sum();
	}

	private static List<SkillToLearn> largest(Collection<SkillToLearn> skills) {
		return skills.stream()
			.filter((skill) -> isImportant(skill) && skill.gain() >= SOME)
			.sorted(SkillToLearn.LARGEST_GAIN_FIRST)
			.limit(AT_LEAST)
			.toList();
	}

	private Set<SkillToLearn> steps(int many) {
		List<SkillToLearn> worthAStep = this.significant.stream()
			.filter((skill) -> !isNamed(skill) && isWorthAStep(skill))
			.sorted(SkillToLearn.LARGEST_GAIN_FIRST)
			.toList();
		return Stream
			.of(this.significant.stream().filter(SmallDifferences::isNamed), worthAStep.stream().limit(many),
					worthAStep.stream().skip(many).filter((skill) -> skill.gain() >= MINOR))
			.flatMap(Function.identity())
			.collect(Collectors.toSet());
	}

	private boolean isWorthAStep(SkillToLearn skill) {
		if (isImportant(skill)) {
			return skill.gain() >= CONSIDERABLE || skill.gain() >= SHARE_OF_LARGEST * largest();
		}
		if (!isLevel(skill)) {
			return skill.gain() >= CONSIDERABLE;
		}
		boolean strict = this.significant.stream().anyMatch(SmallDifferences::isImportant);
		return skill.shortfall().importance() >= SOMEWHAT_IMPORTANT && skill.gain() >= (strict ? LARGE : CONSIDERABLE);
	}

	private double largest() {
		return this.significant.stream().mapToDouble(SkillToLearn::gain).max().orElse(0);
	}

	private static boolean isImportant(SkillToLearn skill) {
		return skill.shortfall().importance() >= IMPORTANT;
	}

	private static boolean isNamed(SkillToLearn skill) {
		return skill.shortfall().reason() == ShortfallReason.NAMED_BY_TRANSITION;
	}

	private static boolean isLevel(SkillToLearn skill) {
		return skill.shortfall().reason() == ShortfallReason.BELOW_LEVEL;
	}

}
