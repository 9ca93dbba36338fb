package org.careeratlas.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

import org.careeratlas.gap.ComputedGaps;
import org.careeratlas.gap.SkillGap;
import org.careeratlas.gap.SkillShortfall;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.Mapping;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.model.fact.TransitionStep;
import org.careeratlas.person.Qualifications;
import org.careeratlas.person.Qualifications.Holding;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.careeratlas.testing.Careers.asking;
import static org.careeratlas.testing.Careers.certification;
import static org.careeratlas.testing.Careers.counterpart;
import static org.careeratlas.testing.Careers.essential;
import static org.careeratlas.testing.Careers.named;
import static org.careeratlas.testing.Careers.skill;
import static org.careeratlas.testing.Careers.using;

class LearningPlannerTests {

	private static final RoleProfile APPRENTICE = asking("apprentice", essential("cleaning", 100));

	@Test
	void theLargestGainComesFirstAndEveryStepRaisesTheTransferability() {
		LearningPlan plan = plan(APPRENTICE, asking("baker", essential("cleaning", 40), essential("selling", 20),
				essential("baking", 100), essential("counting", 40)));
		assertThat(skills(plan)).containsExactly(List.of("baking"), List.of("counting"), List.of("selling"));
		assertThat(plan.transferability()).isEqualTo(0.2);
		assertThat(plan.steps()).extracting(LearningStep::gain).containsExactly(0.5, 0.2, 0.1);
		assertThat(plan.steps().getFirst().transferabilityAfter()).isCloseTo(0.7, within(1e-9));
		assertThat(plan.reached()).isCloseTo(1, within(1e-9));
	}

	@Test
	void aStepSaysWhatItIsAndWhatItIsFor() {
		LearningPlan plan = plan(asking("apprentice", essential("counting", 100, 30.0)),
				asking("baker", essential("baking", 80), essential("counting", 50, 60.0)));
		assertThat(plan.steps()).extracting(LearningStep::title).containsExactly("Learn baking", "Strengthen counting");
		assertThat(plan.steps()).extracting(LearningStep::why)
			.containsExactly("Very important to the role, and not held; raises the fit by 62 points.",
					"Important to the role, and held below the level it asks for; raises the fit by 19 points.");
		assertThat(plan.steps()).extracting(LearningStep::kind).containsOnly(StepKind.SKILL);
		assertThat(plan.steps()).allSatisfy((step) -> assertThat(step.evidence()).isNotEmpty());
	}

	@Test
	void whatIsBroaderComesFirstHoweverLittleItGainsAndHoweverFarAboveItIs() {
		var broader = Map.of(new Id("baking rye"), List.of(skill("baking bread")), new Id("baking bread"),
				List.of(skill("baking")));
		LearningPlan plan = plan(APPRENTICE,
				asking("baker", essential("baking rye", 90), essential("selling", 50), essential("baking", 10)),
				broader);
		assertThat(skills(plan)).containsExactly(List.of("selling"), List.of("baking"), List.of("baking rye"));
	}

	@Test
	void aCircleOfBroaderSkillsHoldsNothingUp() {
		var broader = Map.of(new Id("a"), List.of(skill("b")), new Id("b"), List.of(skill("c")), new Id("c"),
				List.of(skill("a")), new Id("d"), List.of(skill("a")));
		LearningPlan plan = plan(APPRENTICE,
				asking("baker", essential("a", 10), essential("b", 20), essential("c", 30), essential("d", 90)),
				broader);
		assertThat(skills(plan)).containsExactly(List.of("c"), List.of("b"), List.of("a"), List.of("d"));
	}

	@Test
	void aCertificationThatDevelopsSeveralMissingSkillsIsOneStep() {
		RoleProfile baker = using(
				asking("baker", essential("baking", 50), essential("rising", 30), essential("selling", 60)), List.of(),
				List.of(), List.of("master"));
		LearningPlan plan = plan(APPRENTICE, baker, Map.of(), develops("master", "baking", "rising", "dancing"));
		assertThat(skills(plan)).containsExactly(List.of("baking", "rising"), List.of("selling"));
		assertThat(plan.steps().getFirst()).satisfies((step) -> {
			assertThat(step.kind()).isEqualTo(StepKind.CERTIFICATION);
			assertThat(step.title()).isEqualTo("Earn master");
			assertThat(step.why())
				.isEqualTo("Develops 2 of the skills still missing: baking and rising; raises the fit by 57 points.");
			assertThat(step.certification()).isEqualTo(certification("master"));
			assertThat(step.evidence()).containsExactly(named("baking").evidence().getFirst());
		});
	}

	@Test
	void aCertificationForASingleMissingSkillIsNoStep() {
		RoleProfile baker = using(asking("baker", essential("baking", 50), essential("cleaning", 30)), List.of(),
				List.of(), List.of("master"));
		assertThat(plan(APPRENTICE, baker, Map.of(), develops("master", "baking", "cleaning")).steps())
			.extracting(LearningStep::kind)
			.containsExactly(StepKind.SKILL);
	}

	@Test
	void aCertificationComesAfterWhatIsBroaderThanOneOfItsSkills() {
		RoleProfile baker = using(
				asking("baker", essential("baking", 50), essential("rising", 30), essential("hygiene", 10)), List.of(),
				List.of(), List.of("master"));
		LearningPlan plan = plan(APPRENTICE, baker, Map.of(new Id("rising"), List.of(skill("hygiene"))),
				develops("master", "baking", "rising"));
		assertThat(skills(plan)).containsExactly(List.of("hygiene"), List.of("baking", "rising"));
	}

	@Test
	void whatASourceAdvisesComesFirstInItsOrder() {
		RoleProfile baker = asking("baker", essential("baking", 90), essential("selling", 10),
				essential("counting", 20), essential("rising", 30));
		LearningPlan plan = plan(APPRENTICE, baker, step(1, "Smile", "selling"), step(2, "Do sums", "counting"));
		assertThat(plan.steps()).extracting(LearningStep::title)
			.containsExactly("Smile", "Do sums", "Learn baking", "Learn rising");
		assertThat(plan.steps().getFirst()).satisfies((step) -> {
			assertThat(step.kind()).isEqualTo(StepKind.DOCUMENTED);
			assertThat(step.why()).startsWith("Step 1 of the 2 that are advised in The Guide; develops selling;");
			assertThat(step.documented()).isEqualTo(step(1, "Smile", "selling"));
			assertThat(step.evidence()).isEqualTo(step(1, "Smile", "selling").evidence());
		});
	}

	@Test
	void adviceThatDevelopsNothingMissingIsKeptApart() {
		LearningPlan plan = plan(APPRENTICE, asking("baker", essential("baking", 90), essential("cleaning", 10)),
				step(1, "Get up early"), step(2, "Clean", "cleaning"), step(3, "Bake", "baking"),
				step(4, "Bake again", "baking"));
		assertThat(plan.steps()).extracting(LearningStep::title).containsExactly("Bake");
		assertThat(plan.advice()).extracting(TransitionStep::title)
			.containsExactly("Get up early", "Clean", "Bake again");
	}

	@Test
	void ofTheCertificationsThatASourceAdvisesTheOneThatGainsMostCounts() {
		RoleProfile baker = using(asking("baker", essential("baking", 50), essential("selling", 30)), List.of(),
				List.of(), List.of("baker's", "seller's"));
		var advised = new TransitionStep(1, "Earn a certificate", null, List.of(), List.of(),
				List.of(certification("seller's"), certification("baker's")), List.of());
		var developed = new HashMap<>(develops("baker's", "baking"));
		developed.putAll(develops("seller's", "selling"));
		LearningPlan plan = LearningPlanner.plan(gap(APPRENTICE, baker, developed), List.of(advised), Map.of(),
				developed, Map.of(), Map.of());
		assertThat(plan.steps().getFirst().certification()).isEqualTo(certification("baker's"));
		assertThat(skills(plan)).containsExactly(List.of("baking"), List.of("selling"));
	}

	@Test
	void aCertificationThatASourceAdvisesTakesNothingFromItsOtherSteps() {
		RoleProfile baker = using(asking("baker", essential("baking", 50), essential("selling", 30)), List.of(),
				List.of(), List.of("master"));
		var earn = new TransitionStep(1, "Earn a certificate", null, List.of(), List.of(),
				List.of(certification("master")), List.of());
		Map<Id, List<Link<Skill>>> developed = develops("master", "baking", "selling");
		LearningPlan plan = LearningPlanner.plan(gap(APPRENTICE, baker, developed),
				List.of(earn, step(2, "Bake", "baking")), Map.of(), developed, Map.of(), Map.of());
		assertThat(skills(plan)).containsExactly(List.of("selling"), List.of("baking"));
	}

	@Test
	void nothingIsToBeDoneForTheSameRole() {
		LearningPlan plan = plan(APPRENTICE, APPRENTICE);
		assertThat(plan.steps()).isEmpty();
		assertThat(plan.reached()).isEqualTo(1);
	}

	@Test
	void nothingCanBeDoneForARoleOfWhichNoSkillIsKnown() {
		LearningPlan plan = plan(APPRENTICE, asking("mayor"));
		assertThat(plan.steps()).isEmpty();
		assertThat(plan.reached()).isNull();
		assertThat(plan.problem()).isNotEmpty();
	}

	@Test
	void aSkillWithoutWeightIsNoStep() {
		assertThat(skills(plan(APPRENTICE, asking("baker", essential("baking", 50), essential("whistling", 0)))))
			.containsExactly(List.of("baking"));
	}

	@Test
	void allIsToBeLearntForARoleWithNothingInCommon() {
		LearningPlan plan = plan(APPRENTICE, asking("diver", essential("diving", 80), essential("swimming", 60)));
		assertThat(plan.transferability()).isZero();
		assertThat(plan.reached()).isCloseTo(1, within(1e-9));
	}

	@Test
	void aPersonWhoHoldsNothingLearnsAll() {
		RoleProfile baker = asking("baker", essential("baking", 80), essential("selling", 60));
		var nobody = new Qualifications(null, Map.of(), Map.of());
		SkillGap gap = ComputedGaps.of(nobody, baker, Map.of());
		LearningPlan plan = LearningPlanner.plan(gap, List.of(), Map.of(), Map.of(), Map.of(), Map.of());
		assertThat(plan.from()).isNull();
		assertThat(skills(plan)).containsExactly(List.of("baking"), List.of("selling"));
	}

	@Test
	void whatCarriesOverOnlyInPartIsWhatThePlanDoesNotReach() {
		RoleProfile baker = asking("baker", essential("baking", 50), essential("selling", 50));
		var person = new Qualifications(null, Map.of(new Id("trade"), new Holding(skill("trade"), null)), Map.of());
		SkillGap gap = ComputedGaps.of(person, baker, counterpart("selling", Mapping.NARROW, "trade"));
		assertThat(LearningPlanner.plan(gap, List.of(), Map.of(), Map.of(), Map.of(), Map.of()).reached())
			.isCloseTo((1 + 0.7) / 2, within(1e-9));
	}

	@Test
	void stepsAreCountedFromOne() {
		LearningPlan plan = plan(APPRENTICE,
				asking("baker", essential("baking", 90), essential("selling", 50), essential("counting", 20)));
		assertThat(plan.steps()).extracting(LearningStep::order).containsExactly(1, 2, 3);
	}

	@Test
	void stepsThatGainTheSameComeInTheOrderOfNamesWhateverTheirCase() {
		LearningPlan plan = plan(APPRENTICE, asking("baker", essential("Selling", 50), essential("baking", 50)));
		assertThat(skills(plan)).containsExactly(List.of("baking"), List.of("Selling"));
	}

	@Test
	void aStepSaysWhatStandsInForItsSkillInPart() {
		var person = new Qualifications(null, Map.of(new Id("trade"), new Holding(skill("trade"), 30.0)), Map.of());
		SkillGap gap = ComputedGaps.of(person, asking("seller", essential("selling", 50, 60.0)),
				counterpart("selling", Mapping.CLOSE, "trade"));
		LearningPlan plan = LearningPlanner.plan(gap, List.of(), Map.of(), Map.of(), Map.of(), Map.of());
		assertThat(plan.steps()).singleElement().satisfies((step) -> {
			assertThat(step.title()).isEqualTo("Learn selling");
			assertThat(step.why())
				.isEqualTo("Important to the role, and held only in part, by trade; raises the fit by 55 points.");
		});
	}

	@Test
	void ofAdvisedCertificationsThatGainTheSameTheFirstByNameCounts() {
		RoleProfile baker = using(asking("baker", essential("baking", 50), essential("selling", 50)), List.of(),
				List.of(), List.of("baker's", "seller's"));
		var advised = new TransitionStep(1, "Earn a certificate", null, List.of(), List.of(),
				List.of(certification("seller's"), certification("baker's")), List.of());
		var developed = new HashMap<>(develops("baker's", "baking"));
		developed.putAll(develops("seller's", "selling"));
		LearningPlan plan = LearningPlanner.plan(gap(APPRENTICE, baker, developed), List.of(advised), Map.of(),
				developed, Map.of(), Map.of());
		assertThat(plan.steps().getFirst().certification()).isEqualTo(certification("baker's"));
	}

	@Test
	void aCertificationIsBackedByWhoSaysThatItDevelopsWhatIsMissing() {
		RoleProfile baker = using(asking("baker", essential("baking", 50), essential("rising", 30)), List.of(),
				List.of(), List.of("master"));
		Map<Id, List<Link<Skill>>> developed = Map.of(new Id("master"),
				List.of(claimed("baking", "a-guild"), claimed("dancing", "a-dancer"), claimed("rising", "a-school")));
		LearningPlan plan = plan(APPRENTICE, baker, Map.of(), developed);
		assertThat(plan.steps()).singleElement()
			.satisfies((step) -> assertThat(step.evidence()).extracting((claim) -> claim.source().value())
				.containsExactly("a-guild", "a-school"));
	}

	@Test
	void aPlanNamesTheCatalogueOfItsTarget() {
		var sources = new ArrayList<Id>();
		plan(APPRENTICE, asking("onet-baker")).forEachSource(sources::add);
		assertThat(sources).containsExactly(new Id("onet"));
	}

	@Test
	void everyPlanRisesFromTheGapToWhatIsReached() {
		var random = new Random(20261123);
		for (int i = 0; i < 300; i++) {
			RoleProfile target = using(randomRole("target", random), List.of(), List.of(), List.of("one", "other"));
			var developed = new HashMap<>(develops("one", randomSkills(random)));
			developed.putAll(develops("other", randomSkills(random)));
			SkillGap gap = gap(randomRole("start", random), target, developed);
			LearningPlan plan = LearningPlanner.plan(gap,
					List.of(step(1, "advice", randomSkills(random)), step(2, "more", randomSkills(random))),
					Map.of(new Id("skill 1"), List.of(skill("skill 2"), skill("skill 3"))), developed, Map.of(),
					Map.of());
			double before = Objects.requireNonNull(gap.transferability());
			for (LearningStep step : plan.steps()) {
				assertThat(step.transferabilityAfter()).isGreaterThan(before)
					.isCloseTo(before + step.gain(), within(1e-9));
				before = step.transferabilityAfter();
			}
			assertThat(plan.reached()).isEqualTo(before).isLessThanOrEqualTo(1);
			assertThat(Stream.concat(plan.steps().stream().flatMap((step) -> step.skills().stream()),
					plan.smallDifferences().stream().map(SkillShortfall::skill)))
				.doesNotHaveDuplicates()
				.containsExactlyInAnyOrderElementsOf(gap.toDevelop().stream().map(SkillShortfall::skill).toList());
			assertThat(plan.themes()).flatExtracting(PlanTheme::steps)
				.containsExactlyInAnyOrderElementsOf(plan.steps());
		}
	}

	private static LearningPlan plan(RoleProfile from, RoleProfile to, TransitionStep... advised) {
		return LearningPlanner.plan(gap(from, to, Map.of()), List.of(advised), Map.of(), Map.of(), Map.of(),
				Map.of(new Id("guide"), "The Guide"));
	}

	private static LearningPlan plan(RoleProfile from, RoleProfile to, Map<Id, List<Skill>> broader) {
		return plan(from, to, broader, Map.of());
	}

	private static LearningPlan plan(RoleProfile from, RoleProfile to, Map<Id, List<Skill>> broader,
			Map<Id, List<Link<Skill>>> developedBy) {
		return LearningPlanner.plan(gap(from, to, developedBy), List.of(), broader, developedBy, Map.of(), Map.of());
	}

	private static SkillGap gap(RoleProfile from, RoleProfile to, Map<Id, List<Link<Skill>>> developedBy) {
		return ComputedGaps.between(from, to, developedBy);
	}

	private static Map<Id, List<Link<Skill>>> develops(String certification, String... skills) {
		return Map.of(new Id(certification), Stream.of(skills).map((skill) -> named(skill)).toList());
	}

	private static Link<Skill> claimed(String skill, String source) {
		return new Link<>(skill(skill),
				List.of(new Evidence(new Id(source), EvidenceBasis.DOCUMENT, null, null, null)));
	}

	private static TransitionStep step(int order, String title, String... develops) {
		return new TransitionStep(order, title, null, List.of(),
				Stream.of(develops).map((name) -> skill(name)).toList(), List.of(),
				List.of(new Evidence(new Id("guide"), EvidenceBasis.DOCUMENT, title, null, null)));
	}

	private static RoleProfile randomRole(String name, Random random) {
		var skills = new ArrayList<Requirement<Skill>>();
		for (String skill : randomSkills(random)) {
			skills.add(
					essential(skill, 1 + random.nextInt(100), random.nextBoolean() ? 1.0 + random.nextInt(100) : null));
		}
		return new RoleProfile(asking(name).role(), skills, List.of(), List.of(), List.of());
	}

	private static String[] randomSkills(Random random) {
		return random.ints(0, 12).limit(6).distinct().mapToObj((number) -> "skill " + number).toArray(String[]::new);
	}

	private static List<List<String>> skills(LearningPlan plan) {
		return plan.steps().stream().map((step) -> step.skills().stream().map(Skill::name).toList()).toList();
	}

}
