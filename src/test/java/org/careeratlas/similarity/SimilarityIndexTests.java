package org.careeratlas.similarity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.similarity.Holdings.HeldSkill;
import org.careeratlas.similarity.Portrait.Rating;
import org.careeratlas.similarity.RoleMatch.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SimilarityIndexTests {

	private final SimilarityIndex index = index(
			role("baker").titles("Baker").work("Bake bread").tools("Oven").zone(2).asks("baking", 100, 80.0).build(),
			role("pastry-baker").titles("Pastry baker")
				.work("Bake cakes")
				.tools("Oven", "Mixer")
				.zone(2)
				.asks("baking", 80, 60.0)
				.build(),
			role("welder").titles("Welder")
				.work("Weld steel")
				.tools("Torch")
				.zone(3)
				.asks("welding", 100, 80.0)
				.build(),
			role("pilot").titles("Pilot").work("Fly planes").tools("Radio").zone(4).asks("flying", 100, 80.0).build());

	@Test
	void theMostAlikeComesFirstAndTheRoleItselfNever() {
		assertThat(similar("baker")).first().isEqualTo(new Id("pastry-baker"));
		assertThat(similar("baker")).hasSize(3).doesNotContain(new Id("baker"));
	}

	@Test
	void aCompositeIsTheSumOfItsParts() {
		for (RoleMatch match : this.index.similarTo(new Id("baker"), (role) -> true, 10)) {
			assertThat(match.parts()).extracting(Part::ranker).containsExactly(Ranker.values());
			assertThat(match.composite()).isCloseTo(
					match.parts().stream().mapToDouble((part) -> part.weight() * part.zScore()).sum(), within(1e-9));
		}
	}

	@Test
	void scoresFallWithTheCompositesAndAreSymmetric() {
		List<RoleMatch> matches = this.index.similarTo(new Id("baker"), (role) -> true, 10);
		assertThat(matches).extracting(RoleMatch::score)
			.isSortedAccordingTo(Comparator.reverseOrder())
			.doesNotHaveDuplicates()
			.allMatch((score) -> score > 0 && score < 1);
		assertThat(matches).extracting(RoleMatch::composite).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(match("baker", "welder").score()).isCloseTo(match("welder", "baker").score(), within(1e-9));
	}

	@Test
	void aScoreSaysWithHowManyRolesOfTheCatalogueARoleHasMoreInCommon() {
		// 40 names of 10 roles each: the 9 others of the same name are most alike
		var roles = IntStream.range(0, 400).mapToObj((i) -> role("role-" + i).titles("Job" + i / 10).build());
		RoleMatch match = SimilarityIndex.of(roles, Map.of()).similarTo(new Id("role-0"), (role) -> true, 1).getFirst();
		// equal pairs count half, but for the steps of the composites
		assertThat(match.score()).isCloseTo(1 / (1 + 4.5 / 12), within(0.02));
	}

	@Test
	void rolesOfSeveralCataloguesComeInTheOrderOfTheirScores() {
		// in one catalogue every tenth role has the same name, in the other every second
		var one = IntStream.range(0, 400).mapToObj((i) -> role("one-" + i).of("one").titles("Job" + i % 40).build());
		var other = IntStream.range(0, 400)
			.mapToObj((i) -> role("other-" + i).of("other").titles("Job" + i % 2).build());
		List<RoleMatch> matches = SimilarityIndex.of(Stream.concat(one, other), Map.of())
			.similarTo(new Id("one-0"), (role) -> true, 800);
		assertThat(matches).extracting(RoleMatch::score).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(matches).first().extracting((match) -> match.role().value()).asString().startsWith("one-");
	}

	@Test
	void aPersonOfWhomLittleIsKnownIsGivenAnOrderWithoutScores() {
		SimilarityIndex index = crafts();
		assertThat(index.suggestedTo(holding("craft-1", "craft-2", "everybodys"), (role) -> true, 10))
			.hasSizeGreaterThan(2)
			.extracting(RoleMatch::score)
			.containsOnly(Double.NaN);
		assertThat(index.suggestedTo(holding("craft-1", "craft-2", "craft-3"), (role) -> true, 10))
			.extracting(RoleMatch::score)
			.allMatch(Double::isFinite);
	}

	@Test
	void aPersonsScoresRiseWithWhatIsKnownOfThem() {
		SimilarityIndex index = crafts();
		// each craft is asked for by three roles of ten: information ln(10/3); a role is
		// singled out by ln(10)
		List<RoleMatch> matches = index.suggestedTo(holding("craft-1", "craft-2", "craft-3"), (role) -> true, 10);
		double information = 3 * Math.log(10 / 3.0);
		double known = information / (information + Math.log(10));
		Part skills = part(matches.getFirst(), Ranker.SKILLS);
		assertThat(matches.getFirst().role()).isEqualTo(new Id("role-1"));
		assertThat(matches.getFirst().score()).isCloseTo(known * skills.similarity() / (1 + 0.5 / 12), within(1e-6));
		assertThat(index.suggestedTo(holding("craft-1", "craft-2", "craft-3", "craft-4"), (role) -> true, 1))
			.singleElement()
			.satisfies((match) -> assertThat(match.score()).isGreaterThan(known / (1 + 0.5 / 12) * 0.8));
	}

	@Test
	void aPersonsScoresFallWithTheirComposites() {
		var holdings = new Holdings(holding("craft-1", "craft-2", "craft-3", "craft-7").skills(), List.of("Tool 5"));
		List<RoleMatch> matches = crafts().suggestedTo(holdings, (role) -> true, 10);
		assertThat(matches).extracting(RoleMatch::composite).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(matches).extracting(RoleMatch::score)
			.isSortedAccordingTo(Comparator.reverseOrder())
			.allMatch((score) -> score >= 0 && score < 1);
	}

	@Test
	void aSkillCountsForThoseOfOtherCataloguesThatMatchIt() {
		var index = index(role("baker").of("one").asks("baking", 100, null).build(),
				role("welder").of("one").asks("welding", 100, null).build(),
				role("boulanger").of("two").asks("boulangerie", 100, null).build(),
				role("soudeur").of("two").asks("soudage", 100, null).build());
		var held = new HeldSkill(new Id("baking"), null, Map.of(new Id("baking"), 1.0, new Id("boulangerie"), 0.9));
		var matches = index.suggestedTo(holding(held), (role) -> true, 10);
		assertThat(matches).extracting(RoleMatch::role).containsExactly(new Id("baker"), new Id("boulanger"));
		assertThat(part(matches.getFirst(), Ranker.SKILLS).similarity()).isCloseTo(1, within(1e-6));
		assertThat(part(matches.getLast(), Ranker.SKILLS).similarity()).isCloseTo(Math.sqrt(0.9), within(1e-6));
	}

	@Test
	void whatACatalogueCannotExpressCountsAgainstItsRoles() {
		var index = index(role("baker").of("one").asks("baking", 100, null).asks("selling", 100, null).build(),
				role("boulanger").of("two").asks("boulangerie", 100, null).build());
		var matches = index.suggestedTo(holding(
				new HeldSkill(new Id("baking"), null, Map.of(new Id("baking"), 1.0, new Id("boulangerie"), 1.0)),
				new HeldSkill(new Id("selling"), null)), (role) -> role.value().equals("boulanger"), 1);
		// one of two skills of the same weight
		assertThat(part(matches.getFirst(), Ranker.SKILLS).similarity()).isCloseTo(Math.sqrt(Math.sqrt(0.5)),
				within(1e-6));
	}

	/**
	 * Ten roles that all ask for the same skill, and for three of ten crafts: role 1 for
	 * crafts 1 to 3, role 2 for crafts 2 to 4 and so on.
	 */
	private static SimilarityIndex crafts() {
		return SimilarityIndex.of(IntStream.range(0, 10)
			.mapToObj((i) -> role("role-" + i).tools("Tool " + i)
				.asks("everybodys", 100, null)
				.asks("craft-" + i, 100, null)
				.asks("craft-" + (i + 1) % 10, 100, null)
				.asks("craft-" + (i + 2) % 10, 100, null)
				.build()), Map.of());
	}

	@Test
	void aStandingIsCountedInDeviationsAmongThePairsOfALargeCatalogue() {
		// 200 roles in zone 1, 200 in zone 5, so of the 399 others 199 are alike and 200
		// not
		var roles = IntStream.range(0, 400).mapToObj((i) -> role("role-" + i).zone((i < 200) ? 1 : 5).build());
		var large = SimilarityIndex.of(roles, Map.of());
		double mean = 199 / 399.0;
		Part zone = part(large.similarTo(new Id("role-0"), (role) -> true, 1).getFirst(), Ranker.JOB_ZONE);
		assertThat(zone.similarity()).isEqualTo(1);
		assertThat(zone.zScore()).isCloseTo((1 - mean) / Math.sqrt(mean - mean * mean), within(1e-6));
	}

	@Test
	void inASmallCatalogueTheRolesMissingAreTakenToBeUnlike() {
		// job zones 2, 2, 3, 4: seen from each of the four, the others are 1, 3/4, 1/2;
		// 1, 3/4, 1/2; 3/4, 3/4, 3/4 and 1/2, 1/2, 3/4 alike, of 399 others each
		double mean = 8.5 / (4 * 399);
		double squares = (2 + 6 * 0.5625 + 4 * 0.25) / (4 * 399);
		Part zone = part(this.index.similarTo(new Id("baker"), (role) -> true, 1).getFirst(), Ranker.JOB_ZONE);
		assertThat(zone.similarity()).isEqualTo(1);
		assertThat(zone.zScore()).isCloseTo((1 - mean) / Math.sqrt(squares - mean * mean), within(1e-6));
		assertThat(zone.weight()).isCloseTo(2 / 37.0, within(1e-9));
	}

	@Test
	void aSmallFamilyIsAsAlikeAsItIsAmongAllRoles() {
		var large = IntStream.range(0, 400)
			.mapToObj((i) -> role("large-" + i).of("large").titles("Job " + i).work("Do thing " + i).build());
		var family = Stream.of(role("a").titles("Product owner").work("Order the backlog").build(),
				role("b").titles("Product manager").work("Order the roadmap").build(),
				role("c").titles("Product lead").work("Do thing 7").build());
		var index = SimilarityIndex.of(Stream.concat(large, family), Map.of());
		assertThat(index.similarTo(new Id("a"), (role) -> true, 2)).extracting(RoleMatch::role)
			.containsExactly(new Id("b"), new Id("c"));
	}

	@Test
	void likenessIsSymmetric() {
		assertThat(match("baker", "welder").composite()).isCloseTo(match("welder", "baker").composite(), within(1e-9));
	}

	@Test
	void whatIsUnknownOfARoleSaysNothing() {
		var sparse = index(role("a").titles("Baker").work("Bake bread").zone(1).build(),
				role("b").titles("Pastry baker").zone(1).build(), role("c").titles("Welder").work("Weld").build());
		RoleMatch match = sparse.similarTo(new Id("a"), (role) -> true, 10)
			.stream()
			.filter((found) -> found.role().equals(new Id("b")))
			.findFirst()
			.orElseThrow();
		assertThat(match.parts()).extracting(Part::ranker).containsExactly(Ranker.TITLES, Ranker.JOB_ZONE);
		// shares of 4/37 and 2/37 are present
		assertThat(part(match, Ranker.TITLES).weight()).isCloseTo(4 / 37.0 / Math.sqrt(6 / 37.0), within(1e-9));
	}

	@Test
	void rolesOfWhichNothingComparableIsKnownAreLeftOut() {
		var index = index(role("a").titles("Baker").build(), role("b").zone(3).build(), role("c").build());
		assertThat(index.similarTo(new Id("a"), (role) -> true, 10)).isEmpty();
		assertThat(index.similarTo(new Id("c"), (role) -> true, 10)).isEmpty();
	}

	@Test
	void unknownRolesAndEmptyGraphsHaveNoMatches() {
		assertThat(this.index.similarTo(new Id("nobody"), (role) -> true, 10)).isEmpty();
		assertThat(index().similarTo(new Id("baker"), (role) -> true, 10)).isEmpty();
		assertThat(index().suggestedTo(new Holdings(List.of(), List.of("Oven")), (role) -> true, 10)).isEmpty();
		assertThat(index().bytes()).isNotNegative();
	}

	@Test
	void onlyWantedRolesAreMatchedAndNoMoreThanTheLimit() {
		assertThat(this.index.similarTo(new Id("baker"), (role) -> role.value().startsWith("p"), 10))
			.extracting(RoleMatch::role)
			.containsExactlyInAnyOrder(new Id("pastry-baker"), new Id("pilot"));
		assertThat(this.index.similarTo(new Id("baker"), (role) -> true, 2)).hasSize(2);
		assertThat(this.index.similarTo(new Id("baker"), (role) -> true, 0)).isEmpty();
	}

	@Test
	void tiesComeInTheOrderOfIds() {
		var index = index(role("c").titles("Cook").build(), role("b").titles("Guard").build(),
				role("a").titles("Guard").build(), role("d").titles("Guard cook").build());
		assertThat(index.similarTo(new Id("d"), (role) -> true, 10)).extracting(RoleMatch::role)
			.containsExactly(new Id("c"), new Id("a"), new Id("b"));
	}

	@Test
	void skillsOfCataloguesThatShareNoneAreNotCompared() {
		var index = index(role("a").of("one").titles("Baker").asks("baking", 100, null).build(),
				role("b").of("one").titles("Welder").asks("welding", 100, null).build(),
				role("c").of("two").titles("Boulanger baker").asks("boulangerie", 100, null).build());
		RoleMatch match = index.similarTo(new Id("a"), (role) -> role.value().equals("c"), 1).getFirst();
		assertThat(match.parts()).extracting(Part::ranker).containsExactly(Ranker.TITLES);
	}

	@Test
	void skillsThatMeanTheSameMeet() {
		var portraits = List.of(role("a").of("one").asks("baking", 100, null).build(),
				role("b").of("one").asks("welding", 100, null).build(),
				role("c").of("two").asks("boulangerie", 100, null).build());
		var index = SimilarityIndex.of(portraits.stream(), Map.of(new Id("boulangerie"), new Id("baking")));
		assertThat(index.similarTo(new Id("c"), (role) -> true, 10)).extracting(RoleMatch::role)
			.startsWith(new Id("a"));
		assertThat(index.suggestedTo(holding(new HeldSkill(new Id("boulangerie"), null)), (role) -> true, 1))
			.extracting(RoleMatch::role)
			.hasSize(1)
			.isSubsetOf(new Id("a"), new Id("c"));
	}

	@Test
	void aPersonIsSuggestedTheRolesThatAskForTheirSkills() {
		var matches = this.index.suggestedTo(holding(new HeldSkill(new Id("baking"), null)), (role) -> true, 10);
		assertThat(matches).extracting(RoleMatch::role).containsExactly(new Id("baker"), new Id("pastry-baker"));
	}

	@Test
	void theLevelsHeldDecideBetweenRolesThatAskForTheSameSkills() {
		var index = index(role("junior").asks("planning", 80, 20.0).asks("coding", 80, 80.0).build(),
				role("senior").asks("planning", 80, 80.0).asks("coding", 80, 20.0).build());
		var planner = holding(new HeldSkill(new Id("planning"), 80.0), new HeldSkill(new Id("coding"), 20.0));
		var coder = holding(new HeldSkill(new Id("planning"), 20.0), new HeldSkill(new Id("coding"), 80.0));
		assertThat(index.suggestedTo(planner, (role) -> true, 1)).extracting(RoleMatch::role)
			.containsExactly(new Id("senior"));
		assertThat(index.suggestedTo(coder, (role) -> true, 1)).extracting(RoleMatch::role)
			.containsExactly(new Id("junior"));
	}

	@Test
	void skillsThatAreNotNamedCountATwentieth() {
		var index = index(role("baker").asks("baking", 100, 100.0).asks("selling", 100, 100.0).build(),
				role("seller").asks("selling", 100, 100.0).build());
		// values 5; sums 5 and 10, so weights 5/105 and 5/110; selling is named alone
		double baking = Math.pow(5 / 105.0, 2);
		double selling = Math.pow(5 / 110.0, 2);
		double cosine = Math.sqrt(selling / (selling + 0.05 * baking));
		var matches = index.suggestedTo(holding(new HeldSkill(new Id("selling"), 40.0)), (role) -> true, 10);
		assertThat(matches).extracting(RoleMatch::role).containsExactly(new Id("seller"), new Id("baker"));
		assertThat(part(matches.getLast(), Ranker.SKILLS).similarity()).isCloseTo(Math.sqrt(cosine), within(1e-6));
	}

	@Test
	void aSkillWithoutALevelFitsRolesToWhichItMatters() {
		var index = index(role("baker").asks("baking", 75, 60.0).asks("driving", 20, 10.0).build(),
				role("driver").asks("baking", 20, 10.0).asks("driving", 75, 60.0).build());
		var matches = index.suggestedTo(holding(new HeldSkill(new Id("driving"), null)), (role) -> true, 10);
		assertThat(matches).extracting(RoleMatch::role).containsExactly(new Id("driver"));
		assertThat(part(matches.getFirst(), Ranker.SKILLS).similarity()).isCloseTo(1, within(1e-6));
	}

	@Test
	void aListedSkillCountsWhateverImportanceItsCatalogueGivesToOptionalSkills() {
		var index = index(role("baker").asks("baking", 75, null).asks("driving", 30, null).build(),
				role("driver").asks("driving", 30, null).build(), role("welder").asks("welding", 75, null).build());
		var matches = index.suggestedTo(holding(new HeldSkill(new Id("driving"), null)), (role) -> true, 10);
		assertThat(matches).extracting(RoleMatch::role).containsExactly(new Id("driver"), new Id("baker"));
	}

	@Test
	void aSkillThatIsEssentialCountsWhateverItsImportance() {
		var index = index(role("baker").asks("baking", 10, 10.0, Necessity.ESSENTIAL).build(),
				role("driver").asks("baking", 10, 10.0, Necessity.OPTIONAL).asks("driving", 75, 60.0).build());
		var matches = index.suggestedTo(holding(new HeldSkill(new Id("baking"), null)), (role) -> true, 10);
		assertThat(matches).extracting(RoleMatch::role).containsExactly(new Id("baker"));
	}

	@Test
	void aSkillWhoseLevelIsNotRelevantIsNotListed() {
		// the highest importance that O*NET 29.2 gives to such a skill, but for one
		var index = index(role("baker").asks("baking", 75, 60.0).asks("driving", 24.5, null).build(),
				role("driver").asks("driving", 75, 60.0).build());
		var matches = index.suggestedTo(holding(new HeldSkill(new Id("driving"), null)), (role) -> true, 10);
		assertThat(matches).extracting(RoleMatch::role).containsExactly(new Id("driver"));
	}

	@Test
	void skillsWithAndWithoutLevelsCountByTheirNumber() {
		var index = index(role("baker").asks("baking", 75, 50.0).asks("selling", 75, 50.0).build(),
				role("seller").asks("selling", 75, 50.0).build());
		var matches = index.suggestedTo(
				holding(new HeldSkill(new Id("baking"), null), new HeldSkill(new Id("selling"), 50.0)),
				(role) -> role.value().equals("seller"), 1);
		// the level of selling fits wholly, and baking is not asked for
		assertThat(part(matches.getFirst(), Ranker.SKILLS).similarity()).isCloseTo(Math.sqrt(0.5), within(1e-6));
	}

	@Test
	void toolsAloneAreEnoughForASuggestion() {
		var matches = this.index.suggestedTo(new Holdings(List.of(), List.of("An oven")), (role) -> true, 2);
		assertThat(matches).extracting(RoleMatch::role).containsExactly(new Id("baker"), new Id("pastry-baker"));
		assertThat(matches.getFirst().parts()).extracting(Part::ranker).containsExactly(Ranker.TOOLS);
	}

	@Test
	void whatNoRoleKnowsSuggestsNothing() {
		var unknown = new Holdings(List.of(new HeldSkill(new Id("juggling"), 100.0)), List.of("Unicycle"));
		assertThat(this.index.suggestedTo(unknown, (role) -> true, 10)).isEmpty();
		assertThat(this.index.suggestedTo(new Holdings(List.of(), List.of()), (role) -> true, 10)).isEmpty();
	}

	@Test
	void onlyRolesThatShareAToolAreSuggestedForOne() {
		var matches = this.index.suggestedTo(new Holdings(List.of(), List.of("Mixer")), (role) -> true, 10);
		assertThat(matches).extracting(RoleMatch::role).containsExactly(new Id("pastry-baker"));
	}

	@Test
	void aToolThatFewRolesUseCountsMore() {
		var index = index(role("baker").tools("Oven").build(), role("cook").tools("Oven").build(),
				role("welder").tools("Torch").build());
		var matches = index.suggestedTo(new Holdings(List.of(), List.of("Oven", "Torch")), (role) -> true, 10);
		double oven = Math.log(1 + 3 / 2.0);
		double torch = Math.log(1 + 3 / 1.0);
		double length = Math.sqrt(oven * oven + torch * torch);
		assertThat(matches).extracting(RoleMatch::role)
			.containsExactly(new Id("welder"), new Id("baker"), new Id("cook"));
		assertThat(part(matches.getFirst(), Ranker.TOOLS).similarity()).isCloseTo(Math.sqrt(torch / length),
				within(1e-6));
		assertThat(part(matches.getLast(), Ranker.TOOLS).similarity()).isCloseTo(Math.sqrt(oven / length),
				within(1e-6));
	}

	@Test
	void theRoleThatAsksForJustWhatIsHeldFitsWholly() {
		var index = index(role("baker").asks("baking", 100, 80.0).asks("selling", 100, 40.0).build(),
				role("seller").asks("selling", 100, 80.0).build());
		var matches = index.suggestedTo(
				holding(new HeldSkill(new Id("baking"), 80.0), new HeldSkill(new Id("selling"), 40.0)), (role) -> true,
				1);
		assertThat(matches).extracting(RoleMatch::role).containsExactly(new Id("baker"));
		assertThat(part(matches.getFirst(), Ranker.SKILLS).similarity()).isCloseTo(1, within(1e-6));
	}

	@Test
	void anOptionalSkillThatIsSomewhatImportantIsListed() {
		var index = index(role("baker").asks("baking", 75, null).asks("driving", 25, null).build(),
				role("welder").asks("welding", 75, null).build());
		var matches = index.suggestedTo(holding(new HeldSkill(new Id("driving"), null)), (role) -> true, 10);
		assertThat(matches).extracting(RoleMatch::role).containsExactly(new Id("baker"));
	}

	@Test
	void eachLargeCatalogueHasAScaleOfItsOwn() {
		// of one, 200 roles in zone 1 and 200 in zone 5; of the other, 100 and 300
		var one = IntStream.range(0, 400).mapToObj((i) -> role("one-" + i).of("one").zone((i < 200) ? 1 : 5).build());
		var other = IntStream.range(0, 400)
			.mapToObj((i) -> role("other-" + i).of("other").zone((i < 100) ? 1 : 5).build());
		var index = SimilarityIndex.of(Stream.concat(one, other), Map.of());
		assertThat(zone(index, "one-0", "one-1").zScore()).isCloseTo(zScoreOfOne(199 / 399.0), within(1e-6));
		assertThat(zone(index, "other-0", "other-1").zScore())
			.isCloseTo(zScoreOfOne((100 * 99 + 300 * 299) / (400 * 399.0)), within(1e-6));
		assertThat(zone(index, "one-0", "other-0").zScore())
			.isCloseTo(zScoreOfOne((200 * 100 + 200 * 300) / (400 * 400.0)), within(1e-6));
	}

	@Test
	void aSmallCatalogueIsMeasuredAgainstTheRolesOfTheLargeOnes() {
		var large = IntStream.range(0, 400).mapToObj((i) -> role("large-" + i).of("large").zone(5).build());
		var small = Stream.of(role("a").of("small").zone(1).build(), role("b").of("small").zone(1).build());
		var index = SimilarityIndex.of(Stream.concat(large, small), Map.of());
		// each of the two is like one of the 401 others
		assertThat(zone(index, "a", "b").zScore()).isCloseTo(zScoreOfOne(1 / 401.0), within(1e-6));
	}

	@Test
	void theSizeInMemoryIsThatOfTheVectors() {
		// 4 roles of one catalogue; 3 skills, 7 words of work, 5 words and pairs of
		// titles
		// and 4 words of tools, which they have 4, 8, 6 and 5 times; skills thrice, and
		// the share of them that the catalogue knows, and twice how many of its roles
		// have
		// each, and any; and a job zone for each role
		assertThat(this.index.bytes()).isEqualTo(3 * matrix(4, 3, 4) + 4 * 4 * (1 + 1) + 2 * 4 * (1 + 3 + 1)
				+ matrix(4, 7, 8) + matrix(4, 5, 6) + matrix(4, 4, 5) + 4);
		assertThat(this.index.size()).isEqualTo(4);
		assertThat(index().size()).isZero();
	}

	private static int matrix(int rows, int terms, int entries) {
		return 4 * (rows + 1 + terms + 1 + 4 * entries + terms) + rows;
	}

	private static Part zone(SimilarityIndex index, String from, String to) {
		return part(index.similarTo(new Id(from), (role) -> role.value().equals(to), 1).getFirst(), Ranker.JOB_ZONE);
	}

	/** Where a share of the pairs is alike and the others are not at all. */
	private static double zScoreOfOne(double share) {
		return (1 - share) / Math.sqrt(share - share * share);
	}

	private List<Id> similar(String role) {
		return this.index.similarTo(new Id(role), (other) -> true, 10).stream().map(RoleMatch::role).toList();
	}

	private RoleMatch match(String from, String to) {
		return this.index.similarTo(new Id(from), (role) -> role.value().equals(to), 1).getFirst();
	}

	private static Part part(RoleMatch match, Ranker ranker) {
		return match.parts().stream().filter((part) -> part.ranker() == ranker).findFirst().orElseThrow();
	}

	private static Holdings holding(String... skills) {
		return new Holdings(Arrays.stream(skills).map((skill) -> new HeldSkill(new Id(skill), null)).toList(),
				List.of());
	}

	private static Holdings holding(HeldSkill... skills) {
		return new Holdings(List.of(skills), List.of());
	}

	private static SimilarityIndex index(Portrait... portraits) {
		return SimilarityIndex.of(Arrays.stream(portraits), Map.of());
	}

	private static PortraitBuilder role(String id) {
		return new PortraitBuilder(id, "one", List.of(), List.of(), List.of(), List.of(), null);
	}

	private record PortraitBuilder(String id, String origin, List<String> titles, List<String> work,
			List<Rating> ratings, List<String> tools, @Nullable Integer jobZone) {

		PortraitBuilder of(String origin) {
			return new PortraitBuilder(this.id, origin, this.titles, this.work, this.ratings, this.tools, this.jobZone);
		}

		PortraitBuilder titles(String... titles) {
			return new PortraitBuilder(this.id, this.origin, List.of(titles), this.work, this.ratings, this.tools,
					this.jobZone);
		}

		PortraitBuilder work(String... work) {
			return new PortraitBuilder(this.id, this.origin, this.titles, List.of(work), this.ratings, this.tools,
					this.jobZone);
		}

		PortraitBuilder asks(String skill, double importance, @Nullable Double level) {
			return asks(skill, importance, level, (importance >= 50) ? Necessity.ESSENTIAL : Necessity.OPTIONAL);
		}

		PortraitBuilder asks(String skill, double importance, @Nullable Double level, Necessity necessity) {
			var ratings = Stream.concat(this.ratings.stream(),
					Stream.of(new Rating(new Id(skill), importance, level, necessity)));
			return new PortraitBuilder(this.id, this.origin, this.titles, this.work, ratings.toList(), this.tools,
					this.jobZone);
		}

		PortraitBuilder tools(String... tools) {
			return new PortraitBuilder(this.id, this.origin, this.titles, this.work, this.ratings, List.of(tools),
					this.jobZone);
		}

		PortraitBuilder zone(int jobZone) {
			return new PortraitBuilder(this.id, this.origin, this.titles, this.work, this.ratings, this.tools, jobZone);
		}

		Portrait build() {
			return new Portrait(new Id(this.id), this.origin, this.titles, this.work, this.ratings, this.tools,
					this.jobZone);
		}

	}

}
