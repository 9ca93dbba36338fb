package org.careeratlas.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.SkillKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.careeratlas.testing.Careers.skill;

class PlanThemesTests {

	private final List<LearningStep> steps = new ArrayList<>();

	private final Map<Id, DescribedSkill> described = new HashMap<>();

	@Test
	void stepsOfOneAreaAreOneThemeAndTheThemeThatGainsMostComesFirst() {
		step("baking", 0.1, "the oven");
		step("selling", 0.2, "the shop");
		step("rising", 0.15, "the oven");
		step("counting", 0.01, "the shop");
		assertThat(titles()).containsExactly("The oven: baking, rising", "The shop: selling, counting");
		assertThat(themes().getFirst().gain()).isEqualTo(0.25, within(1e-9));
	}

	@Test
	void whatASourceAdvisesComesFirstAndTogether() {
		step("smiling", StepKind.DOCUMENTED, 0.01);
		step("baking", 0.5, "the oven");
		step("rising", 0.5, "the oven");
		step("selling", StepKind.DOCUMENTED, 0.02);
		assertThat(titles()).containsExactly("Advised for this move: smiling, selling", "The oven: baking, rising");
	}

	@Test
	void aSkillOfSeveralAreasBelongsToThatWhichGainsMost() {
		step("baking", 0.1, "the oven", "the shop");
		step("selling", 0.2, "the shop");
		step("rising", 0.1, "the oven");
		step("kneading", 0.2, "the oven");
		assertThat(titles()).containsExactly("The oven: baking, rising, kneading", "The shop: selling");
	}

	@Test
	void aShortPlanIsGroupedByKindsOfSkills() {
		step("baking", 0.1, "the oven");
		this.steps.add(step(new Skill(new Id("flour"), "flour", null, List.of(), SkillKind.KNOWLEDGE, null, false),
				StepKind.SKILL, 0.3));
		step("selling", 0.1, "the shop");
		assertThat(titles()).containsExactly("Knowledge: flour", "Skills: baking, selling");
	}

	@Test
	void aPlanWhoseSourceHasNoAreasIsGroupedByKindsAndCertifications() {
		step("baking", 0.1);
		step("selling", StepKind.CERTIFICATION, 0.3);
		step("rising", 0.05);
		step("counting", 0.05);
		assertThat(titles()).containsExactly("Certifications: selling", "Skills: baking, rising, counting");
	}

	@Test
	void ofManyThemesThoseOfOneStepAreTheOthers() {
		step("baking", 0.1, "the oven");
		step("rising", 0.1, "the oven");
		step("selling", 0.5, "the shop");
		step("counting", 0.05, "the desk");
		step("cleaning", 0.05, "the floor");
		step("sowing", 0.05, "the field");
		step("humming", 0.01);
		assertThat(titles()).containsExactly("The oven: baking, rising",
				"Other skills: selling, counting, cleaning, sowing, humming");
	}

	@Test
	void aPlanWithoutTwoStepsOfOneAreaIsGroupedByKinds() {
		for (int i = 0; i < 5; i++) {
			step("skill " + i, 0.1, "area " + i);
		}
		assertThat(titles()).containsExactly("Skills: skill 0, skill 1, skill 2, skill 3, skill 4");
	}

	@Test
	void sixtyStepsAreSevenThemes() {
		step("smiling", StepKind.DOCUMENTED, 0.001);
		for (int i = 0; i < 60; i++) {
			step("skill " + i, (i % 20 + 1) / 1000.0, "area " + i % 20);
		}
		List<PlanTheme> themes = themes();
		assertThat(themes).extracting(PlanTheme::title)
			.containsExactly("Advised for this move", "Area 19", "Area 18", "Area 17", "Area 16", "Area 15",
					"Other skills");
		assertThat(themes).flatExtracting(PlanTheme::steps).containsExactlyInAnyOrderElementsOf(this.steps);
	}

	@Test
	void aPlanWithoutStepsHasNoThemes() {
		assertThat(themes()).isEmpty();
	}

	private List<PlanTheme> themes() {
		return PlanThemes.of(this.steps, this.described);
	}

	private List<String> titles() {
		return themes().stream()
			.map((theme) -> theme.title() + ": "
					+ String.join(", ", theme.steps().stream().map((step) -> step.skills().getFirst().name()).toList()))
			.toList();
	}

	private void step(String skill, double gain, String... areas) {
		step(skill, StepKind.SKILL, gain, areas);
	}

	private void step(String skill, StepKind kind, double gain, String... areas) {
		this.described.put(new Id(skill), new DescribedSkill(Arrays.asList(areas), 1, List.of()));
		this.steps.add(step(skill(skill), kind, gain));
	}

	private LearningStep step(Skill skill, StepKind kind, double gain) {
		return new LearningStep(this.steps.size() + 1, kind, skill.name(), "", null, List.of(skill), null, null, gain,
				1, List.of());
	}

}
