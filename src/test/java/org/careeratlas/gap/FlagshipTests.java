package org.careeratlas.gap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Which skills does a project manager need to become a product manager? */
@AtlasTest
class FlagshipTests {

	@Autowired
	private HttpGraphQlTester graphQl;

	private GraphQlTester.Response answer;

	@BeforeEach
	void ask() {
		this.answer = this.graphQl.documentName("flagship").execute();
	}

	@Test
	void whatTheArticleSaysMustBeAddedIsToBeDeveloped() {
		assertThat(shortfalls()).filteredOn((gap) -> gap.reason().equals("NAMED_BY_TRANSITION"))
			.extracting((gap) -> gap.skill().id())
			.containsExactlyInAnyOrder("customer-empathy", "product-strategy-thinking", "market-awareness",
					"technical-literacy", "influence");
	}

	@Test
	void whatTheTransitionNamesComesBeforeWhatIsMerelyMissing() {
		List<String> reasons = shortfalls().stream().map(Shortfall::reason).toList();
		assertThat(reasons).contains("MISSING").startsWith("NAMED_BY_TRANSITION");
		assertThat(reasons.lastIndexOf("NAMED_BY_TRANSITION")).isLessThan(reasons.indexOf("MISSING"));
	}

	@Test
	void everyShortfallSaysWhoAsksForTheSkill() {
		assertThat(shortfalls()).isNotEmpty().allSatisfy((gap) -> {
			assertThat(gap.evidence()).isNotEmpty();
			assertThat(gap.evidence()).extracting((evidence) -> evidence.source().id())
				.containsOnly("product-vs-project-article");
		});
	}

	@Test
	void theEvidenceOfAnAdditionNamesTheQuestionOnTheMove() {
		for (String skill : List.of("customer-empathy", "product-strategy-thinking", "market-awareness")) {
			assertThat(shortfalls()).filteredOn((gap) -> gap.skill().id().equals(skill))
				.singleElement()
				.satisfies((gap) -> assertThat(gap.evidence()).extracting(Evidence::note)
					.anyMatch((note) -> note.startsWith("Question on the move")));
		}
	}

	@Test
	void whatTheArticleSaysIsHeldCarriesOverInFull() {
		assertThat(matches()).filteredOn((match) -> match.credit() == 1)
			.extracting((match) -> match.skill().id())
			.contains("stakeholder-communication", "planning", "cross-functional-coordination");
	}

	@Test
	void aSkillEitherCarriesOverOrIsToBeDeveloped() {
		List<String> held = matches().stream().map((match) -> match.skill().id()).toList();
		assertThat(shortfalls()).extracting((gap) -> gap.skill().id()).doesNotContainAnyElementsOf(held);
	}

	@Test
	void theProductOwnersCertificationOfScrumAllianceIsToBeEarned() {
		this.answer.path("skillGap.certificationsToEarn[?(@.certification.id == 'cspo')].certification.issuer.name")
			.entityList(String.class)
			.containsExactly("Scrum Alliance");
		this.answer.path("skillGap.certificationsToEarn[?(@.certification.id == 'cspo')].develops[*].id")
			.entityList(String.class)
			.contains("customer-empathy", "product-strategy-thinking");
	}

	@Test
	void theToolsOfTheNewRoleAloneAreToBeLearntThoseThatMostRolesUseFirst() {
		this.answer.path("skillGap.toolsToLearn[*].id")
			.entityList(String.class)
			.containsExactly("figma", "amplitude", "productboard", "intercom", "announcekit", "mixpanel", "productplan",
					"roadmunk");
	}

	@Test
	void theFrameworksOfTheNewRoleAreToBeLearnt() {
		this.answer.path("skillGap.frameworksToLearn[*].id")
			.entityList(String.class)
			.containsExactly("dual-track-agile", "jobs-to-be-done", "okrs");
	}

	@Test
	void theArticlesSixStepsComeInOrder() {
		this.answer.path("skillGap.transition.steps[*].order")
			.entityList(Integer.class)
			.containsExactly(1, 2, 3, 4, 5, 6);
		this.answer.path("skillGap.transition.steps[*].title")
			.entityList(String.class)
			.containsExactly("Improve technical literacy", "Find a product niche",
					"Earn certifications in product management", "Develop market acumen",
					"Strengthen communication and influence", "Build customer empathy");
	}

	@Test
	void theReturnedPartsExplainTheTransferability() {
		double all = 0;
		double met = 0;
		for (Match match : matches()) {
			all += match.weight();
			met += match.weight() * match.credit();
		}
		for (Shortfall gap : shortfalls()) {
			all += gap.weight();
			met += gap.weight() * (1 - gap.shortfall());
		}
		assertThat(transferability()).isGreaterThan(0).isLessThan(1).isCloseTo(met / all, within(1e-9));
	}

	/**
	 * Nine key skills weigh 0.8, seven required ones 0.6 and three helpful ones 0.2: 12.0
	 * in all. Five of the required and domain expertise carry over, influence counts
	 * half, and roadmapping and data analysis 0.3 for a related skill.
	 */
	@Test
	void theTransferabilityIsTheOneWorkedOutByHand() {
		double met = 5 * 0.6 + 0.2 + 0.5 * 0.6 + 2 * 0.3 * 0.8;
		assertThat(transferability()).isCloseTo(met / 12.0, within(1e-9));
	}

	@Test
	void whateverCarriesOverOrIsToBeLearntSaysWhoClaimsIt() {
		var answer = this.graphQl.document("""
				{ skillGap(from: {role: "project-manager"}, to: "product-manager") {
				    carriesOver { skill { id } credit weight evidence { source { id } note } heldEvidence { note } }
				    facts { role { id } concept { id } evidence { source { id } note } }
				    figma: facts(of: ["figma"]) { concept { id } evidence { source { id } } } } }
				""").execute();
		assertThat(answer.path("skillGap.carriesOver").entityList(Claimed.class).get()).hasSameSizeAs(matches())
			.allSatisfy((match) -> assertThat(match.evidence()).isNotEmpty())
			.anySatisfy((match) -> assertThat(match.heldEvidence()).isNotEmpty());
		assertThat(answer.path("skillGap.facts").entityList(Fact.class).get()).hasSize(8 + 3 + 2).allSatisfy((fact) -> {
			assertThat(fact.role().id()).isEqualTo("product-manager");
			assertThat(fact.evidence()).isNotEmpty();
		});
		answer.path("skillGap.figma[*].concept.id").entityList(String.class).containsExactly("figma");
	}

	@Test
	void theQueryThatGraphiQlOpensWithIsAnswered() throws IOException {
		this.graphQl.document(Files.readString(Path.of("src/main/ui/src/graphiql/flagship.graphql")))
			.execute()
			.path("skillGap.toDevelop[0].evidence[0].source.name")
			.entity(String.class)
			.isEqualTo("Product Management vs. Project Management (article)");
	}

	private double transferability() {
		return this.answer.path("skillGap.transferability").entity(Double.class).get();
	}

	private List<Match> matches() {
		return this.answer.path("skillGap.carriesOver").entityList(Match.class).get();
	}

	private List<Shortfall> shortfalls() {
		return this.answer.path("skillGap.toDevelop").entityList(Shortfall.class).get();
	}

	private record Ref(String id) {
	}

	private record Evidence(Ref source, String note) {
	}

	private record Match(Ref skill, double credit, double weight) {
	}

	private record Claimed(List<Evidence> evidence, List<Evidence> heldEvidence) {
	}

	private record Fact(Ref role, Ref concept, List<Evidence> evidence) {
	}

	private record Shortfall(Ref skill, double shortfall, double weight, String reason, List<Evidence> evidence) {
	}

}
