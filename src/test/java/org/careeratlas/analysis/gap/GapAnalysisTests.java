package org.careeratlas.analysis.gap;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careeratlas.analysis.gap.Standing.Holding;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.EvidenceBasis;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Link;
import org.careeratlas.graph.Mapping;
import org.careeratlas.graph.Profile;
import org.careeratlas.graph.Requirement;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.SkillRelation;
import org.careeratlas.graph.SkillRelation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.careeratlas.analysis.Careers.asking;
import static org.careeratlas.analysis.Careers.counterpart;
import static org.careeratlas.analysis.Careers.essential;
import static org.careeratlas.analysis.Careers.kin;
import static org.careeratlas.analysis.Careers.move;
import static org.careeratlas.analysis.Careers.named;
import static org.careeratlas.analysis.Careers.optional;
import static org.careeratlas.analysis.Careers.skill;
import static org.careeratlas.analysis.Careers.using;

class GapAnalysisTests {

	@Test
	void nothingIsToBeDevelopedForTheSameRole() {
		Profile baker = asking("baker", essential("baking", 80, 60.0));

		SkillGap gap = gap(baker, baker);

		assertThat(gap.transferability()).isEqualTo(1);
		assertThat(gap.toDevelop()).isEmpty();
	}

	@Test
	void theSameRoleIsReachedEvenIfNothingIsKnownOfIt() {
		assertThat(gap(asking("baker"), asking("baker")).transferability()).isEqualTo(1);
	}

	@Test
	void nothingTransfersToARoleOfWhichNoSkillIsKnown() {
		assertThat(gap(asking("baker", essential("baking", 80)), asking("mayor")).transferability()).isZero();
	}

	@Test
	void nothingTransfersBetweenRolesWithoutACommonSkill() {
		SkillGap gap = gap(asking("baker", essential("baking", 80)), asking("diver", essential("diving", 80)));

		assertThat(gap.transferability()).isZero();
		assertThat(gap.carriesOver()).isEmpty();
		assertThat(gap.toDevelop()).singleElement().satisfies((missing) -> {
			assertThat(missing.reason()).isEqualTo(ShortfallReason.MISSING);
			assertThat(missing.shortfall()).isEqualTo(1);
		});
	}

	@Test
	void weightsAreImportanceHalvedWhereOptional() {
		SkillGap gap = gap(asking("baker", essential("baking", 50)),
				asking("chef", essential("baking", 60), optional("cooking", 80)));

		// 0.6 of 0.6 + 0.4
		assertThat(gap.transferability()).isCloseTo(0.6, within(1e-9));
	}

	@Test
	void aSkillBelowItsLevelCountsInProportion() {
		SkillGap gap = gap(asking("baker", essential("baking", 80, 30.0)),
				asking("master", essential("baking", 80, 40.0)));

		assertThat(gap.transferability()).isCloseTo(0.75, within(1e-9));
		assertThat(gap.toDevelop()).singleElement().satisfies((below) -> {
			assertThat(below.reason()).isEqualTo(ShortfallReason.BELOW_LEVEL);
			assertThat(below.held()).isEqualTo(30);
			assertThat(below.needed()).isEqualTo(40);
			assertThat(below.shortfall()).isCloseTo(0.25, within(1e-9));
		});
	}

	@Test
	void aSkillAboveItsLevelCountsAsMetAndNoMore() {
		SkillGap gap = gap(asking("master", essential("baking", 80, 90.0)),
				asking("baker", essential("baking", 80, 40.0)));

		assertThat(gap.transferability()).isEqualTo(1);
	}

	@Test
	void anUnknownLevelIsEnough() {
		assertThat(gap(asking("baker", essential("baking", 80)), asking("master", essential("baking", 80, 90.0)))
			.transferability()).isEqualTo(1);
	}

	@Test
	void aNarrowerSkillStandsInForABroaderOne() {
		SkillGap gap = gap(asking("baker", essential("baking bread", 80)), asking("chef", essential("baking", 80)),
				kin("baking", Kind.NARROWER, "baking bread"));

		assertThat(gap.carriesOver()).singleElement().satisfies((match) -> {
			assertThat(match.via()).isEqualTo(skill("baking bread"));
			assertThat(match.credit()).isEqualTo(0.7);
		});
		assertThat(gap.transferability()).isCloseTo(0.7, within(1e-9));
	}

	@Test
	void aRelatedSkillHelpsButDoesNotCarryOver() {
		SkillGap gap = gap(asking("cook", essential("cooking", 80)), asking("baker", essential("baking", 80)),
				kin("baking", Kind.RELATED, "cooking"));

		assertThat(gap.carriesOver()).isEmpty();
		assertThat(gap.toDevelop()).singleElement().satisfies((missing) -> {
			assertThat(missing.via()).isEqualTo(skill("cooking"));
			assertThat(missing.shortfall()).isCloseTo(0.7, within(1e-9));
		});
	}

	@Test
	void whatAMoveCarriesOverIsMetEvenWhereTheRoleDoesNotListIt() {
		SkillGap gap = gap(asking("cook"), asking("baker", essential("hygiene", 60), essential("baking", 60)),
				described("cook", "baker", List.of("hygiene"), List.of()));

		assertThat(gap.carriesOver()).singleElement().satisfies((match) -> assertThat(match.credit()).isEqualTo(1));
		assertThat(gap.transferability()).isCloseTo(0.5, within(1e-9));
		assertThat(gap.transition()).isEqualTo(move("cook", "baker"));
	}

	@Test
	void whatAMoveSaysMustBeDevelopedIsHalfMetAtMostEvenIfHeld() {
		SkillGap gap = gap(asking("cook", essential("patience", 60)), asking("baker", essential("patience", 60)),
				described("cook", "baker", List.of(), List.of("patience")));

		assertThat(gap.carriesOver()).isEmpty();
		assertThat(gap.toDevelop()).singleElement().satisfies((grow) -> {
			assertThat(grow.reason()).isEqualTo(ShortfallReason.NAMED_BY_TRANSITION);
			assertThat(grow.shortfall()).isEqualTo(0.5);
			assertThat(grow.evidence()).extracting((claim) -> claim.source().value())
				.containsExactly("a-book", "a-guide");
		});
	}

	@Test
	void whatOnlyAMoveNamesCountsLikeARequiredSkill() {
		SkillGap gap = gap(asking("cook"), asking("baker"),
				described("cook", "baker", List.of("hygiene"), List.of("patience")));

		assertThat(gap.toDevelop()).singleElement().satisfies((grow) -> assertThat(grow.importance()).isEqualTo(60));
		assertThat(gap.transferability()).isCloseTo(0.5, within(1e-9));
	}

	@Test
	void whatAMoveNamesComesFirst() {
		SkillGap gap = gap(asking("cook"), asking("baker", essential("baking", 100), essential("patience", 20)),
				described("cook", "baker", List.of(), List.of("patience")));

		assertThat(gap.toDevelop()).extracting((missing) -> missing.skill().name())
			.containsExactly("patience", "baking");
	}

	@Test
	void whatIsHeldIsNotToBeLearntOrEarned() {
		SkillGap gap = gap(using(asking("cook"), List.of("knife"), List.of("haccp"), List.of("apprentice")),
				using(asking("baker"), List.of("knife", "oven"), List.of("haccp", "sourdough"),
						List.of("apprentice", "master")));

		assertThat(gap.toolsToLearn()).extracting((tool) -> tool.name()).containsExactly("oven");
		assertThat(gap.frameworksToLearn()).extracting((framework) -> framework.name()).containsExactly("sourdough");
		assertThat(gap.certificationsToEarn()).extracting((option) -> option.certification().name())
			.containsExactly("master");
	}

	@Test
	void whatIsToBeLearntOrEarnedSaysWhoAsksForIt() {
		SkillGap gap = gap(using(asking("cook"), List.of("knife"), List.of(), List.of()),
				using(asking("baker", essential("baking", 60)), List.of("knife", "oven"), List.of("haccp"),
						List.of("master")));

		assertThat(gap.facts()).extracting((fact) -> fact.concept().name()).containsExactly("oven", "haccp", "master");
		assertThat(gap.facts()).allSatisfy((fact) -> {
			assertThat(fact.role().name()).isEqualTo("baker");
			assertThat(fact.evidence()).isNotEmpty();
		});
	}

	@Test
	void aSkillSaysWhoAsksForItAndWhoSaysThatItIsHeld() {
		SkillGap gap = gap(
				asking("cook", claimedBy("a-cook", essential("hygiene", 60, 50.0)),
						claimedBy("a-kitchen", essential("heat", 60, 20.0))),
				asking("baker", essential("hygiene", 60, 50.0), essential("heat", 50, 40.0), essential("baking", 60)));

		assertThat(gap.carriesOver()).singleElement().satisfies((match) -> {
			assertThat(sources(match.evidence())).containsExactly("a-book");
			assertThat(sources(match.heldEvidence())).containsExactly("a-cook");
		});
		assertThat(gap.toDevelop()).extracting((grow) -> sources(grow.heldEvidence()))
			.containsExactly(List.of(), List.of("a-kitchen"));
	}

	@Test
	void whatStandsInSaysWhoSaysThatItIsHeld() {
		Profile cook = asking("cook", claimedBy("a-cook", essential("cooking", 60)));

		SkillGap gap = new GapAnalysis(Standing.in(cook), asking("baker", essential("baking", 60)), List.of(),
				kin("baking", Kind.NARROWER, "cooking"), Map.of(), Map.of())
			.gap();

		assertThat(gap.carriesOver()).singleElement()
			.satisfies((match) -> assertThat(sources(match.heldEvidence())).containsExactly("a-cook"));
	}

	@Test
	void theCertificationThatCoversMostComesFirst() {
		Profile baker = using(asking("baker", essential("baking", 60), essential("patience", 30)), List.of(), List.of(),
				List.of("calm", "master"));

		SkillGap gap = new GapAnalysis(Standing.in(asking("cook")), baker, List.of(), Map.of(), Map.of(),
				Map.of(new Id("calm"), List.of(named("patience")), new Id("master"),
						List.of(named("baking"), named("singing"))))
			.gap();

		assertThat(gap.certificationsToEarn()).extracting((option) -> option.certification().name())
			.containsExactly("master", "calm");
		assertThat(gap.certificationsToEarn().getFirst().develops()).containsExactly(skill("baking"));
		assertThat(gap.certificationsToEarn().getFirst().coverage()).isCloseTo(2 / 3.0, within(1e-9));
	}

	@Test
	void anEmptyProfileHasEverythingToDevelop() {
		var nobody = new Standing(null, Map.of(), Set.of(), Set.of(), Set.of());

		SkillGap gap = new GapAnalysis(nobody, asking("baker", essential("baking", 80)), List.of(), Map.of(), Map.of(),
				Map.of())
			.gap();

		assertThat(gap.from()).isNull();
		assertThat(gap.transferability()).isZero();
		assertThat(gap.toDevelop()).hasSize(1);
	}

	@Test
	void aProfileMeetsWhatItsLevelsMeet() {
		var somebody = new Standing(null, Map.of(new Id("baking"), new Holding(skill("baking"), 20.0)), Set.of(),
				Set.of(), Set.of());

		SkillGap gap = new GapAnalysis(somebody, asking("baker", essential("baking", 80, 40.0)), List.of(), Map.of(),
				Map.of(), Map.of())
			.gap();

		assertThat(gap.transferability()).isCloseTo(0.5, within(1e-9));
	}

	@ParameterizedTest
	@CsvSource({ "EXACT,1", "CLOSE,0.9", "NARROW,0.7", "BROAD,0.5" })
	void whatIsHeldUnderAnotherSourcesNameStandsIn(Mapping mapping, double credit) {
		SkillGap gap = acrossSources(asking("pâtissier", essential("pâtisserie", 80)), mapping);

		assertThat(gap.carriesOver()).singleElement().satisfies((match) -> {
			assertThat(match.skill()).isEqualTo(skill("baking"));
			assertThat(match.via()).isEqualTo(skill("pâtisserie"));
			assertThat(match.credit()).isEqualTo(credit);
		});
	}

	@Test
	void acrossSourcesTheLevelsStillCount() {
		SkillGap gap = acrossSources(asking("pâtissier", essential("pâtisserie", 80, 30.0)), Mapping.CLOSE);

		assertThat(gap.transferability()).isCloseTo(0.9 * 0.5, within(1e-9));
		assertThat(gap.toDevelop()).singleElement()
			.satisfies((missing) -> assertThat(missing.via()).isEqualTo(skill("pâtisserie")));
	}

	@Test
	void whatIsNotEssentialToTheRoleStandsInForNothingElsewhere() {
		SkillGap gap = acrossSources(asking("usher", optional("pâtisserie", 10)), Mapping.EXACT);

		assertThat(gap.transferability()).isZero();
	}

	@Test
	void whatAMoveSaysMustBeDevelopedIsHalfMetAtMostUnderAnotherSourcesName() {
		SkillGap gap = new GapAnalysis(Standing.in(asking("cook", essential("pâtisserie", 60))),
				asking("baker", essential("baking", 60)),
				List.of(described("cook", "baker", List.of(), List.of("baking"))), Map.of(),
				counterpart("baking", Mapping.EXACT, "pâtisserie"), Map.of())
			.gap();

		assertThat(gap.toDevelop()).singleElement().satisfies((grow) -> assertThat(grow.shortfall()).isEqualTo(0.5));
	}

	/** To a baker, who must bake at level 60. */
	private static SkillGap acrossSources(Profile from, Mapping mapping) {
		return new GapAnalysis(Standing.in(from), asking("baker", essential("baking", 80, 60.0)), List.of(), Map.of(),
				counterpart("baking", mapping, "pâtisserie"), Map.of())
			.gap();
	}

	private static SkillGap gap(Profile from, Profile to) {
		return gap(from, to, Map.of());
	}

	private static SkillGap gap(Profile from, Profile to, Map<Id, List<SkillRelation>> kindred) {
		return new GapAnalysis(Standing.in(from), to, List.of(), kindred, Map.of(), Map.of()).gap();
	}

	private static SkillGap gap(Profile from, Profile to, DescribedMove move) {
		return new GapAnalysis(Standing.in(from), to, List.of(move), Map.of(), Map.of(), Map.of()).gap();
	}

	private static DescribedMove described(String from, String to, List<String> carriesOver, List<String> develops) {
		return new DescribedMove(move(from, to), links(carriesOver), links(develops));
	}

	private static List<Link<Skill>> links(List<String> skills) {
		return skills.stream().map((skill) -> named(skill)).toList();
	}

	private static Requirement<Skill> claimedBy(String source, Requirement<Skill> asked) {
		return new Requirement<>(asked.node(), asked.importance(), asked.level(), asked.necessity(),
				List.of(new Evidence(new Id(source), EvidenceBasis.DOCUMENT, null, null, null)));
	}

	private static List<String> sources(List<Evidence> claims) {
		return claims.stream().map((claim) -> claim.source().value()).toList();
	}

}
