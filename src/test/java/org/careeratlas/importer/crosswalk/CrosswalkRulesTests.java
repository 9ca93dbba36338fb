package org.careeratlas.importer.crosswalk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.careeratlas.model.Id;
import org.careeratlas.model.SkillKind;
import org.careeratlas.model.fact.Mapping;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class CrosswalkRulesTests {

	private static final CrosswalkCandidate ESCO_BAKER = esco("baker", "7512");

	private static final CrosswalkCandidate ONET_BAKERS = onet("51-3011.00", "Bakers", "Pastry Bakers", "Head Bakers");

	private static final CrosswalkCandidate OUR_BAKER = new CrosswalkCandidate(new Id("baker"), "seed", null, "Baker",
			List.of(), List.of());

	@Test
	void equalTitlesInFittingGroupsAreClose() {
		assertThat(findings(ESCO_BAKER, ONET_BAKERS)).containsExactly(new MappingProposal(new Id("esco-baker"),
				Mapping.CLOSE, new Id("onet-51-3011.00"), "Equal titles; ISCO-08 7512 fits SOC 51-3011."));
	}

	@Test
	void titlesAreEqualWhateverTheirNumberCaseAndHyphens() {
		assertThat(matches(esco("non destructive testing specialist", "7543"),
				onet("51-3029.01", "Non-Destructive Testing Specialists")))
			.hasSize(1);
		assertThat(matches(esco("nanny", "5311"), onet("39-9011.01", "Nannies"))).hasSize(1);
		assertThat(matches(esco("coach", "3422"), onet("27-2022.00", "Coaches"))).hasSize(1);
		assertThat(matches(esco("lineman", "7413"), onet("49-9051.00", "Linemen"))).hasSize(1);
		assertThat(matches(esco("boss", "1120"), onet("11-1011.00", "Bosses"))).hasSize(1);
	}

	@Test
	void homonymsOfOtherGroupsDoNotMatch() {
		assertThat(matches(esco("rigger", "7215"), onet("27-1027.00", "Riggers"))).isEmpty();
	}

	@Test
	void theOneOccupationThatListsATitleIsBroader() {
		assertThat(matches(esco("pastry baker", "7512"), ONET_BAKERS))
			.containsExactly("esco-pastry-baker BROAD onet-51-3011.00");
	}

	@Test
	void aTitleThatSeveralOccupationsListDecidesNothing() {
		assertThat(matches(esco("head baker", "7512"), ONET_BAKERS, onet("51-1011.00", "Supervisors", "Head Baker")))
			.isEmpty();
	}

	@Test
	void aTitleOfAnotherOccupationIsNotLookedForAmongTheOtherTitles() {
		assertThat(matches(esco("supervisor", "7512"), onet("11-1011.00", "Supervisors"),
				onet("51-3011.00", "Bakers", "Supervisor")))
			.isEmpty();
	}

	@Test
	void aCodeOfOneConceptMakesTheSame() {
		CrosswalkCandidate ours = new CrosswalkCandidate(new Id("our-baker"), "ours", null, "Breadmaker", List.of(),
				List.of("ONET_SOC 51-3011.00"));

		assertThat(findings(ONET_BAKERS, ours)).containsExactly(new MappingProposal(new Id("onet-51-3011.00"),
				Mapping.EXACT, new Id("our-baker"), "Both have the code ONET_SOC 51-3011.00."));
	}

	@Test
	void aCodeOfAGroupMakesNothing() {
		CrosswalkCandidate ours = new CrosswalkCandidate(new Id("our-baker"), "ours", null, "Breadmaker", List.of(),
				List.of("ISCO_08 7512"));

		assertThat(matches(ESCO_BAKER, ours)).isEmpty();
	}

	@Test
	void whatAThirdMatchesExactlyMatchesExactly() {
		assertThat(CrosswalkRules.proposals(List.of(OUR_BAKER, ESCO_BAKER, ONET_BAKERS), List.of(),
				List.of(stated("baker", Mapping.EXACT, "esco-baker"),
						stated("onet-51-3011.00", Mapping.EXACT, "baker")))
			.accepted()).extracting(MappingProposal::mapping, MappingProposal::note)
			.containsExactly(tuple(Mapping.EXACT, "By way of exact matches with 'Baker' (seed)."));
	}

	@Test
	void whatIsSaidOfAConceptHoldsForItsExactEquals() {
		CrosswalkCandidate onet = onet("51-0000.00", "Production workers");

		assertThat(matches(List.of(OUR_BAKER, ESCO_BAKER, onet),
				List.of(stated("baker", Mapping.EXACT, "esco-baker"),
						stated("baker", Mapping.BROAD, onet.id().value()))))
			.containsExactly("esco-baker BROAD onet-51-0000.00");
	}

	@Test
	void closeMatchesDoNotPassOn() {
		assertThat(matches(List.of(OUR_BAKER, esco("pastry chef", "3434"), ONET_BAKERS), List
			.of(stated("baker", Mapping.CLOSE, "esco-pastry-chef"), stated("baker", Mapping.CLOSE, "onet-51-3011.00"))))
			.isEmpty();
	}

	@Test
	void nothingIsConcludedWhereOneCatalogueWouldHaveTheSameTwice() {
		assertThat(matches(List.of(OUR_BAKER, esco("confectioner", "7512"), esco("miller", "7514"), ONET_BAKERS),
				List.of(stated("baker", Mapping.EXACT, "esco-confectioner"),
						stated("baker", Mapping.EXACT, "esco-miller"),
						stated("baker", Mapping.EXACT, "onet-51-3011.00"))))
			.isEmpty();
	}

	@Test
	void whatASourceSaysOfAPairComesBeforeTheRules() {
		assertThat(matches(List.of(ESCO_BAKER, ONET_BAKERS),
				List.of(stated("onet-51-3011.00", Mapping.NARROW, "esco-baker"))))
			.isEmpty();
	}

	@Test
	void fieldsOfKnowledgeWithEqualNamesAreClose() {
		assertThat(matches(escoSkill("chemistry", SkillKind.KNOWLEDGE),
				onetSkill("2.C.4.c", "Chemistry", SkillKind.KNOWLEDGE)))
			.containsExactly("esco-chemistry CLOSE onet-2.c.4.c");
		assertThat(matches(escoSkill("mathematics", SkillKind.KNOWLEDGE),
				onetSkill("2.A.1.e", "Mathematics", SkillKind.SKILL)))
			.isEmpty();
	}

	@Test
	void whereAPublisherSpeaksOfEitherConceptARuleThatSaysOtherwiseIsDisputed() {
		List<CrosswalkCandidate> terms = List.of(ESCO_BAKER, ONET_BAKERS, esco("cook", "5120"),
				onet("35-2014.00", "Grillers"));

		for (StatedMatch official : List.of(official("esco-baker", Mapping.CLOSE, "onet-35-2014.00"),
				official("onet-51-3011.00", Mapping.NARROW, "esco-cook"),
				official("esco-baker", Mapping.BROAD, "onet-51-3011.00"))) {
			var proposals = CrosswalkRules.proposals(terms, List.of(), List.of(official));
			assertThat(proposals.accepted()).isEmpty();
			assertThat(texts(proposals.disputed())).containsExactly("esco-baker CLOSE onet-51-3011.00");
		}
		assertThat(matches(terms, List.of(official("esco-cook", Mapping.EXACT, "onet-35-2014.00"))))
			.containsExactly("esco-baker CLOSE onet-51-3011.00");
	}

	@Test
	void aRuleThatAgreesWithThePublisherFromEitherSideAddsNothing() {
		List<CrosswalkCandidate> terms = List.of(esco("pastry baker", "7512"), ONET_BAKERS);

		for (StatedMatch official : List.of(official("esco-pastry-baker", Mapping.BROAD, "onet-51-3011.00"),
				official("onet-51-3011.00", Mapping.NARROW, "esco-pastry-baker"))) {
			var proposals = CrosswalkRules.proposals(terms, List.of(), List.of(official));
			assertThat(proposals.accepted()).isEmpty();
			assertThat(proposals.disputed()).isEmpty();
		}
	}

	@Test
	void aPublisherOfOtherCataloguesDecidesNothing() {
		assertThat(matches(List.of(ESCO_BAKER, ONET_BAKERS, OUR_BAKER),
				List.of(official("esco-baker", Mapping.CLOSE, "baker"))))
			.containsExactly("esco-baker CLOSE onet-51-3011.00");
	}

	@Test
	void whatFollowsFromAPublisherGoesForTheEditorsConceptsAndNotAgainstThePublisher() {
		CrosswalkCandidate cook = esco("cook", "5120");
		var proposals = CrosswalkRules.proposals(List.of(OUR_BAKER, ESCO_BAKER, cook, ONET_BAKERS), List.of(),
				List.of(stated("baker", Mapping.EXACT, "esco-cook"),
						official("esco-cook", Mapping.BROAD, "onet-51-3011.00"),
						official("esco-baker", Mapping.EXACT, "onet-51-3011.00")));

		assertThat(texts(proposals.accepted())).contains("baker BROAD onet-51-3011.00")
			.allMatch((text) -> text.contains("baker ") && !text.startsWith("esco-cook"));
		assertThat(proposals.disputed()).extracting(MappingProposal::note)
			.allMatch((note) -> note.startsWith("Equal titles"));
	}

	private static StatedMatch official(String from, Mapping mapping, String to) {
		return new StatedMatch(new Id(from), mapping, new Id(to), true);
	}

	private static List<String> matches(CrosswalkCandidate... terms) {
		return matches(List.of(terms), List.of());
	}

	private static List<String> matches(List<CrosswalkCandidate> terms, List<StatedMatch> stated) {
		return texts(CrosswalkRules.proposals(terms, List.of(), stated).accepted());
	}

	private static List<String> texts(List<MappingProposal> proposals) {
		return proposals.stream()
			.map((finding) -> "%s %s %s".formatted(finding.from(), finding.mapping(), finding.to()))
			.toList();
	}

	private static List<MappingProposal> findings(CrosswalkCandidate... terms) {
		return CrosswalkRules.proposals(List.of(terms), List.of(), List.of()).accepted();
	}

	private static StatedMatch stated(String from, Mapping mapping, String to) {
		return new StatedMatch(new Id(from), mapping, new Id(to), false);
	}

	private static CrosswalkCandidate esco(String name, String isco) {
		return new CrosswalkCandidate(new Id("esco-" + name.replace(' ', '-')), "esco", null, name,
				List.of("other " + name), List.of("ESCO %s.1".formatted(name), "ISCO_08 " + isco));
	}

	private static CrosswalkCandidate onet(String code, String title, String... otherTitles) {
		return new CrosswalkCandidate(new Id("onet-" + code), "onet", null, title, Stream.of(otherTitles).toList(),
				List.of("ONET_SOC " + code, "SOC_2018 " + code.substring(0, 7)));
	}

	private static CrosswalkCandidate escoSkill(String name, SkillKind kind) {
		return new CrosswalkCandidate(new Id("esco-" + name), "esco", kind, name, List.of(), List.of("ESCO " + name));
	}

	private static CrosswalkCandidate onetSkill(String element, String name, SkillKind kind) {
		return new CrosswalkCandidate(new Id("onet-" + element.toLowerCase(Locale.ROOT)), "onet", kind, name, List.of(),
				List.of("ONET_ELEMENT " + element));
	}

}
