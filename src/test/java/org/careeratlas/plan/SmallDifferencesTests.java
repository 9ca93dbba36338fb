package org.careeratlas.plan;

import java.util.List;
import java.util.stream.IntStream;

import org.careeratlas.gap.ShortfallReason;
import org.careeratlas.gap.SkillShortfall;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careeratlas.testing.Careers.skill;

class SmallDifferencesTests {

	@Test
	void whatChanceExplainsIsSmallHoweverMuchItGains() {
		assertThat(small(skillOf(80, 0.3, false), skillOf(80, 0.1, true))).containsExactly(0);
	}

	@Test
	void whereStepsCloseTooLittleTheThreeThatGainMostJoinThem() {
		assertThat(small(skillOf(80, 0.02, false), skillOf(80, 0.04, false), skillOf(49, 0.3, false),
				skillOf(50, 0.01, false), skillOf(80, 0.03, false)))
			.containsExactly(2, 3);
		assertThat(small(skillOf(50, 0.005, false), skillOf(80, 0.0049, false))).containsExactly(1);
		assertThat(small(skillOf(80, 0.009, true), skillOf(80, 0.1, false))).isEmpty();
		assertThat(small(skillOf(80, 0.02, true), skillOf(80, 0.1, false))).containsExactly(1);
	}

	@Test
	void whatIsNotImportantIsSmallUnlessItGainsThreePoints() {
		assertThat(small(skillOf(49, 0.029, true), skillOf(49, 0.03, true), skillOf(50, 0.009, true)))
			.containsExactly(0);
	}

	@Test
	void whereNothingImportantIsMissingAPointIsEnough() {
		assertThat(small(skillOf(49, 0.009, true), skillOf(49, 0.01, true))).containsExactly(0);
	}

	@Test
	void whatGainsLessThanEightOthersIsSmallUnlessItGainsMuch() {
		SkillToLearn[] skills = IntStream.range(0, 10)
			.mapToObj((i) -> skillOf(80, 0.049 + i / 1000.0, true))
			.toArray(SkillToLearn[]::new);
		assertThat(small(skills)).containsExactly(0);
		skills[1] = skillOf(80, 0.0495, true);
		assertThat(small(skills)).containsExactly(0, 1);
		skills[0] = toLearn(80, 0.049, true, ShortfallReason.NAMED_BY_TRANSITION);
		assertThat(small(skills)).containsExactly(1);
	}

	@Test
	void ofEqualSkillsThoseAreStepsThatFewRolesAskFor() {
		assertThat(small(IntStream.of(90, 2, 3, 70, 1, 4, 5, 6, 7, 8)
			.mapToObj((roles) -> toLearn(75, 0.03, true, ShortfallReason.MISSING, roles))
			.toArray(SkillToLearn[]::new))).containsExactly(0, 3);
	}

	@Test
	void whatIsLessThanSomewhatImportantIsSmallHoweverMuchItGains() {
		assertThat(small(skillOf(24, 0.05, true), skillOf(25, 0.05, true))).containsExactly(0);
	}

	@Test
	void whatGainsLessThanAFifthOfTheLargestIsSmallUnlessItGainsAPoint() {
		assertThat(small(skillOf(80, 0.04, true), skillOf(80, 0.0079, true), skillOf(80, 0.0081, true)))
			.containsExactly(1);
		assertThat(small(skillOf(80, 0.4, true), skillOf(80, 0.01, true))).isEmpty();
	}

	@Test
	void whatChanceExplainsMakesNothingElseSmall() {
		assertThat(small(skillOf(80, 0.04, false), skillOf(80, 0.005, true))).containsExactly(0);
	}

	@Test
	void whatGainsLittleInAListOfManyEqualSkillsIsNotSmall() {
		assertThat(small(skillOf(75, 0.004, true), skillOf(75, 0.004, true), skillOf(40, 0.001, true)))
			.containsExactly(2);
	}

	@Test
	void whatASourceNamesIsNeverSmall() {
		assertThat(small(toLearn(10, 0.001, true, ShortfallReason.NAMED_BY_TRANSITION), skillOf(80, 0.5, true)))
			.isEmpty();
	}

	private static List<Integer> small(SkillToLearn... skills) {
		List<SkillToLearn> all = List.of(skills);
		return SmallDifferences.among(all, SmallDifferences.BETWEEN_ROLES).stream().map(all::indexOf).toList();
	}

	private static SkillToLearn skillOf(double importance, double gain, boolean significant) {
		return toLearn(importance, gain, significant, ShortfallReason.BELOW_LEVEL);
	}

	private static SkillToLearn toLearn(double importance, double gain, boolean significant, ShortfallReason reason) {
		return toLearn(importance, gain, significant, reason, 1);
	}

	private static SkillToLearn toLearn(double importance, double gain, boolean significant, ShortfallReason reason,
			int roles) {
		return new SkillToLearn(new SkillShortfall(skill("baking"), 10.0, 20.0, null, 0.5, importance, 0.5, 0.1, reason,
				significant, List.of(), List.of()), gain, roles);
	}

}
