package org.careeratlas.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.careeratlas.model.Evidence;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Sourced;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.Mapping;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.model.fact.SkillRelation;
import org.careeratlas.model.fact.SkillRelation.Kind;
import org.careeratlas.model.fact.SurveyDetails;
import org.careeratlas.person.Qualifications;
import org.careeratlas.person.Qualifications.Holding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.careeratlas.gap.ComputedGaps.analysis;
import static org.careeratlas.testing.Careers.asking;
import static org.careeratlas.testing.Careers.counterpart;
import static org.careeratlas.testing.Careers.essential;
import static org.careeratlas.testing.Careers.move;
import static org.careeratlas.testing.Careers.named;
import static org.careeratlas.testing.Careers.optional;
import static org.careeratlas.testing.Careers.related;
import static org.careeratlas.testing.Careers.skill;
import static org.careeratlas.testing.Careers.using;

class GapAnalysisTests {

	@Test
	void nothingIsToBeDevelopedForTheSameRole() {
		RoleProfile baker = asking("baker", essential("baking", 80, 60.0));

		SkillGap gap = gap(baker, baker);

		assertThat(gap.transferability()).isEqualTo(1);
		assertThat(gap.toDevelop()).isEmpty();
	}

	@Test
	void theSameRoleIsReachedEvenIfNothingIsKnownOfIt() {
		assertThat(gap(asking("baker"), asking("baker")).transferability()).isEqualTo(1);
	}

	@Test
	void whatTransfersToARoleOfWhichNoSkillIsKnownIsUnknown() {
		SkillGap gap = gap(asking("baker", essential("baking", 80)), asking("mayor"));
		assertThat(gap.transferability()).isNull();
		assertThat(gap.basis()).isEqualTo(ScoreBasis.UNKNOWN);
		assertThat(gap.problem()).contains("mayor");
	}

	@Test
	void whatTransfersToARoleWithoutAnyImportantSkillIsUnknown() {
		SkillGap gap = gap(asking("baker", essential("baking", 80)), asking("mayor", essential("baking", 0)));
		assertThat(gap.transferability()).isNull();
		assertThat(gap.problem()).contains("mayor");
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

	@ParameterizedTest
	@CsvSource(nullValues = "none", textBlock = """
			40, 3, 45, 4, false
			40, 3, 49.81, 4, true
			40, 3, 49.79, 4, false
			40, none, 47.84, 4, false
			40, none, 47.85, 4, true
			40, 2, 43.93, none, true
			40, none, 41, none, true
			40, 0, 41, 0, true
			""")
	void aDifferenceIsSignificantBeyondTheStandardErrorsOfBothLevels(double held, @Nullable Double heldError,
			double needed, @Nullable Double neededError, boolean significant) {
		SkillGap gap = gap(asking("baker", surveyed("baking", held, heldError)),
				asking("master", surveyed("baking", needed, neededError)));

		assertThat(gap.toDevelop()).singleElement().satisfies((below) -> {
			assertThat(below.significant()).isEqualTo(significant);
			assertThat(below.shortfall()).isCloseTo(1 - held / needed, within(1e-9));
		});
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none", textBlock = """
			60, 3, 69.79, 4, false
			60, 3, 69.81, 4, true
			60, none, 90, 4, false
			60, 3, 90, none, false
			60, 3, 30, 4, false
			""")
	void aDifferenceIsAlsoSignificantBeyondTheStandardErrorsOfBothImportances(double before,
			@Nullable Double errorBefore, double after, @Nullable Double errorAfter, boolean significant) {
		SkillGap gap = gap(asking("baker", rated(before, errorBefore, 40)),
				asking("master", rated(after, errorAfter, 45)));

		assertThat(gap.toDevelop()).singleElement()
			.satisfies((below) -> assertThat(below.significant()).isEqualTo(significant));
	}

	private static Requirement<Skill> rated(double importance, @Nullable Double importanceError, double level) {
		return new Requirement<>(skill("baking"), importance, level, Necessity.ESSENTIAL,
				new SurveyDetails(importanceError, 4.0, 8, false, null), List.of());
	}

	@Test
	void aSkillThatIsMissingIsSignificantWhateverItsError() {
		SkillGap gap = gap(asking("baker"), asking("master", surveyed("baking", 1, 20.0), essential("selling", 10)));

		assertThat(gap.toDevelop()).hasSize(2).allMatch(SkillShortfall::significant);
	}

	@Test
	void theLevelOfAPersonIsWithoutError() {
		var person = new Qualifications(null, Map.of(new Id("baking"), new Holding(skill("baking"), 40.0)), Map.of());
		SkillGap gap = ComputedGaps.of(person, asking("master", surveyed("baking", 45, 4.0)), Map.of());

		assertThat(gap.toDevelop()).singleElement().matches((below) -> !below.significant());
	}

	private static Requirement<Skill> surveyed(String skill, double level, @Nullable Double error) {
		return new Requirement<>(skill(skill), 80, level, Necessity.ESSENTIAL,
				new SurveyDetails(null, error, 8, false, null), List.of());
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
				related("baking", Kind.NARROWER, "baking bread"));

		assertThat(gap.carriesOver()).singleElement().satisfies((match) -> {
			assertThat(match.via()).isEqualTo(skill("baking bread"));
			assertThat(match.credit()).isEqualTo(0.7);
		});
		assertThat(gap.transferability()).isCloseTo(0.7, within(1e-9));
	}

	@Test
	void aRelatedSkillHelpsButDoesNotCarryOver() {
		SkillGap gap = gap(asking("cook", essential("cooking", 80)), asking("baker", essential("baking", 80)),
				related("baking", Kind.RELATED, "cooking"));

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

		assertThat(gap.toolsToLearn()).extracting((use) -> use.node().name()).containsExactly("oven");
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
		RoleProfile cook = asking("cook", claimedBy("a-cook", essential("cooking", 60)));

		SkillGap gap = analysis(Qualifications.in(cook), asking("baker", essential("baking", 60)), List.of(),
				related("baking", Kind.NARROWER, "cooking"), Map.of(), Map.of())
			.gap();

		assertThat(gap.carriesOver()).singleElement()
			.satisfies((match) -> assertThat(sources(match.heldEvidence())).containsExactly("a-cook"));
	}

	@Test
	void theCertificationThatCoversMostComesFirst() {
		RoleProfile baker = using(asking("baker", essential("baking", 60), essential("patience", 30)), List.of(),
				List.of(), List.of("calm", "master"));

		SkillGap gap = analysis(Qualifications.in(asking("cook")), baker, List.of(), Map.of(), Map.of(),
				Map.of(new Id("calm"), List.of(named("patience")), new Id("master"),
						List.of(named("baking"), named("singing"))))
			.gap();

		assertThat(gap.certificationsToEarn()).extracting((option) -> option.certification().name())
			.containsExactly("master", "calm");
		assertThat(gap.certificationsToEarn().getFirst().develops()).containsExactly(skill("baking"));
		assertThat(gap.certificationsToEarn().getFirst().coverage()).isCloseTo(2 / 3.0, within(1e-9));
	}

	@Test
	void aCertificationCoversWhatIsMissingAndNotWhatIsAskedFor() {
		RoleProfile baker = using(asking("baker", essential("baking", 80, 60.0), essential("selling", 80)), List.of(),
				List.of(), List.of("master"));

		SkillGap gap = analysis(Qualifications.in(asking("cook", essential("baking", 50, 30.0))), baker, List.of(),
				Map.of(), Map.of(), Map.of(new Id("master"), List.of(named("baking"))))
			.gap();

		assertThat(gap.certificationsToEarn().getFirst().coverage()).isCloseTo(0.5 / (0.5 + 1), within(1e-9));
	}

	@Test
	void anEmptyProfileHasEverythingToDevelop() {
		var nobody = new Qualifications(null, Map.of(), Map.of());

		SkillGap gap = analysis(nobody, asking("baker", essential("baking", 80)), List.of(), Map.of(), Map.of(),
				Map.of())
			.gap();

		assertThat(gap.from()).isNull();
		assertThat(gap.transferability()).isZero();
		assertThat(gap.toDevelop()).hasSize(1);
	}

	@Test
	void aProfileMeetsWhatItsLevelsMeet() {
		var somebody = new Qualifications(null, Map.of(new Id("baking"), new Holding(skill("baking"), 20.0)), Map.of());

		SkillGap gap = analysis(somebody, asking("baker", essential("baking", 80, 40.0)), List.of(), Map.of(), Map.of(),
				Map.of())
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
		SkillGap gap = analysis(Qualifications.in(asking("cook", essential("pâtisserie", 60))),
				asking("baker", essential("baking", 60)),
				List.of(described("cook", "baker", List.of(), List.of("baking"))), Map.of(),
				counterpart("baking", Mapping.EXACT, "pâtisserie"), Map.of())
			.gap();

		assertThat(gap.toDevelop()).singleElement().satisfies((grow) -> assertThat(grow.shortfall()).isEqualTo(0.5));
	}

	@Test
	void whatContributesMostToTheTransferabilityComesFirst() {
		SkillGap gap = gap(asking("cook", essential("hygiene", 60), essential("cooking bread", 60)),
				asking("baker", essential("baking", 60), essential("hygiene", 50)),
				related("baking", Kind.NARROWER, "cooking bread"));

		// 0.5 wholly met, and 0.7 of 0.6
		assertThat(gap.carriesOver()).extracting((match) -> match.skill().name()).containsExactly("hygiene", "baking");
		assertThat(gap.carriesOver()).extracting(SkillMatch::weight).containsExactly(0.5, 0.6);
	}

	@Test
	void whatWeighsTheSameComesInTheOrderOfNamesWhateverTheirCase() {
		RoleProfile baker = using(asking("baker", essential("Selling", 60), essential("baking", 60)), List.of(),
				List.of(), List.of("Master", "apprentice"));

		assertThat(gap(baker, asking("owner", essential("Selling", 60), essential("baking", 60))).carriesOver())
			.extracting((match) -> match.skill().name())
			.containsExactly("baking", "Selling");
		assertThat(gap(asking("cook"), baker).toDevelop()).extracting((missing) -> missing.skill().name())
			.containsExactly("baking", "Selling");
		assertThat(gap(asking("cook"), baker).certificationsToEarn())
			.extracting((option) -> option.certification().name())
			.containsExactly("apprentice", "Master");
	}

	@Test
	void anOptionalSkillWeighsHalfOfItsImportance() {
		SkillGap gap = gap(asking("cook"), asking("baker", essential("baking", 80), optional("selling", 60)));

		assertThat(gap.toDevelop()).extracting(SkillShortfall::weight).containsExactly(0.8, 0.3);
	}

	@Test
	void ofSubstitutesThatAreEquallyGoodTheOneOfTheSameCatalogueCounts() {
		SkillGap gap = analysis(
				Qualifications.in(asking("cook", essential("pâtisserie", 60), essential("baking bread", 60))),
				asking("baker", essential("baking", 60)), List.of(), related("baking", Kind.NARROWER, "baking bread"),
				counterpart("baking", Mapping.NARROW, "pâtisserie"), Map.of())
			.gap();

		assertThat(gap.carriesOver()).singleElement()
			.satisfies((match) -> assertThat(match.via()).isEqualTo(skill("baking bread")));
	}

	@Test
	void aBetterSubstituteOfAnotherCatalogueCountsBeforeOneOfTheSame() {
		SkillGap gap = analysis(
				Qualifications.in(asking("cook", essential("pâtisserie", 60), essential("baking bread", 60))),
				asking("baker", essential("baking", 60)), List.of(), related("baking", Kind.NARROWER, "baking bread"),
				counterpart("baking", Mapping.CLOSE, "pâtisserie"), Map.of())
			.gap();

		assertThat(gap.carriesOver()).singleElement()
			.satisfies((match) -> assertThat(match.via()).isEqualTo(skill("pâtisserie")));
	}

	@Test
	void whereNothingIsMissingACertificationCoversNothing() {
		RoleProfile baker = asking("baker", essential("baking", 60));

		SkillGap gap = analysis(Qualifications.in(baker),
				using(asking("owner", essential("baking", 60)), List.of(), List.of(), List.of("master")), List.of(),
				Map.of(), Map.of(), Map.of(new Id("master"), List.of(named("baking"))))
			.gap();

		assertThat(gap.certificationsToEarn()).singleElement().satisfies((option) -> {
			assertThat(option.develops()).isEmpty();
			assertThat(option.coverage()).isZero();
		});
	}

	@Test
	void aGapNamesTheCataloguesOfItsRolesAndACertificationItsOwn() {
		RoleProfile baker = using(asking("onet-baker"), List.of(), List.of(), List.of("oews-master"));

		assertThat(catalogues(gap(asking("esco-cook"), baker))).containsExactly("esco", "onet");
		assertThat(catalogues(gap(asking("cook"), baker))).containsExactly("onet");
		assertThat(catalogues(ComputedGaps.of(new Qualifications(null, Map.of(), Map.of()), baker, Map.of())))
			.containsExactly("onet");
		assertThat(catalogues(gap(asking("cook"), baker).certificationsToEarn().getFirst())).containsExactly("oews");
	}

	private static List<String> catalogues(Sourced shown) {
		var catalogues = new ArrayList<String>();
		shown.forEachSource((catalogue) -> catalogues.add(catalogue.value()));
		return catalogues;
	}

	/** To a baker, who must bake at level 60. */
	private static SkillGap acrossSources(RoleProfile from, Mapping mapping) {
		return analysis(Qualifications.in(from), asking("baker", essential("baking", 80, 60.0)), List.of(), Map.of(),
				counterpart("baking", mapping, "pâtisserie"), Map.of())
			.gap();
	}

	private static SkillGap gap(RoleProfile from, RoleProfile to) {
		return gap(from, to, Map.of());
	}

	private static SkillGap gap(RoleProfile from, RoleProfile to, Map<Id, List<SkillRelation>> kindred) {
		return analysis(Qualifications.in(from), to, List.of(), kindred, Map.of(), Map.of()).gap();
	}

	private static SkillGap gap(RoleProfile from, RoleProfile to, DescribedMove move) {
		return analysis(Qualifications.in(from), to, List.of(move), Map.of(), Map.of(), Map.of()).gap();
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
