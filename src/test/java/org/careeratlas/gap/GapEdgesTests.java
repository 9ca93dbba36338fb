package org.careeratlas.gap;

import java.util.List;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

/** Gaps at the edges of what there is, as clients see them. */
@AtlasTest
class GapEdgesTests {

	@Autowired
	private ExecutionGraphQlServiceTester graphQl;

	@Autowired
	private GraphEdits graph;

	@BeforeEach
	void addARoleThatSharesNothingAndOneOfWhichNothingIsKnown() {
		this.graph
			.run("""
					CREATE (:Node:Concept:Role {id: 'test-unknown', name: 'Unknown', nameKey: 'unknown', roleKind: 'POSITION',
					  origin: 'test'})
					CREATE (role:Node:Concept:Role {id: 'test-diver', name: 'Diver', nameKey: 'diver', roleKind: 'POSITION',
					  origin: 'test'})
					CREATE (skill:Node:Concept:Skill {id: 'test-diving', name: 'Diving', nameKey: 'diving', skillKind: 'SKILL',
					  origin: 'test'})
					CREATE (role)-[:REQUIRES {importance: 80.0, level: 60.0, necessity: 'ESSENTIAL',
					  source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(skill)
					""");
	}

	@AfterEach
	void removeThem() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void theSameRoleIsReachedAndNothingIsLeftToLearn() {
		Gap gap = gap("{role: \"product-manager\"}", "product-manager");
		assertThat(gap.transferability).isEqualTo(1);
		assertThat(gap.toDevelop).isEmpty();
		assertThat(gap.toolsToLearn).isEmpty();
		assertThat(gap.certificationsToEarn).isEmpty();
	}

	@Test
	void nothingCarriesOverBetweenDisjointRoles() {
		Gap gap = gap("{role: \"product-manager\"}", "test-diver");
		assertThat(gap.transferability).isZero();
		assertThat(gap.carriesOver).isEmpty();
		assertThat(gap.toDevelop).extracting((lack) -> lack.skill.id, Lack::shortfall)
			.containsExactly(tuple("test-diving", 1.0));
	}

	@Test
	void anEmptyProfileHasAllToLearn() {
		Gap gap = gap("{profile: {skills: []}}", "product-manager");
		assertThat(gap.transferability).isZero();
		assertThat(gap.carriesOver).isEmpty();
		assertThat(gap.toDevelop).hasSize(19).allMatch((lack) -> lack.shortfall == 1);
	}

	@Test
	void aLevelThatIsNotKnownIsEnoughAndALowOneCountsInProportion() {
		assertThat(gap("{profile: {skills: [{skill: \"test-diving\"}]}}", "test-diver").transferability).isEqualTo(1);
		assertThat(gap("{profile: {skills: [{skill: \"test-diving\", level: 15}]}}", "test-diver").transferability)
			.isCloseTo(0.25, within(1e-9));
		assertThat(gap("{profile: {skills: [{skill: \"test-diving\", level: 100}]}}", "test-diver").transferability)
			.isEqualTo(1);
	}

	@Test
	void whatTransfersIsUnknownWhereNothingIsKnownOfOneSide() {
		Gap gap = gap("{role: \"product-manager\"}", "test-unknown");
		assertThat(gap.transferability).isNull();
		assertThat(gap.toDevelop).isEmpty();
		assertThat(gap("{role: \"test-unknown\"}", "test-diver").transferability).isNull();
	}

	@Test
	void toolsAreCountedWhollyAndListedUpToTheFirst() {
		GraphQlTester.Response gap = toolsOfAnEmptyProfile("first: 2");
		gap.path("skillGap.toolsToLearn").entityList(Ref.class).hasSize(2);
		gap.path("skillGap.toolsToLearnCount").entity(Integer.class).satisfies((all) -> {
			assertThat(all).isGreaterThan(2);
			toolsOfAnEmptyProfile("first: 100").path("skillGap.toolsToLearn").entityList(Ref.class).hasSize(all);
		});
		toolsOfAnEmptyProfile("first: 0").path("skillGap.toolsToLearn").entityList(Ref.class).hasSize(0);
		toolsOfAnEmptyProfile("first: 101").errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage())
					.isEqualTo("first must be from 0 to 100, but is 101")));
	}

	private GraphQlTester.Response toolsOfAnEmptyProfile(String first) {
		return this.graphQl.document("""
				{ skillGap(from: {profile: {skills: []}}, to: "product-manager") {
				    toolsToLearnCount toolsToLearn(%s) { id } } }
				""".formatted(first)).execute();
	}

	private Gap gap(String from, String to) {
		return this.graphQl.document("""
				{ skillGap(from: %s, to: "%s") {
				    transferability carriesOver { skill { id } } toDevelop { skill { id } shortfall }
				    toolsToLearn { id } certificationsToEarn { certification { id } } } }
				""".formatted(from, to)).execute().path("skillGap").entity(Gap.class).get();
	}

	private record Gap(@Nullable Double transferability, List<Match> carriesOver, List<Lack> toDevelop,
			List<Ref> toolsToLearn, List<Object> certificationsToEarn) {
	}

	private record Match(Ref skill) {
	}

	private record Lack(Ref skill, double shortfall) {
	}

	private record Ref(String id) {
	}

}
