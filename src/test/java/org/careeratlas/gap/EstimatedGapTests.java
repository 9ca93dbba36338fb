package org.careeratlas.gap;

import java.util.List;
import java.util.stream.IntStream;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Gaps of a curated diver to 400 divers of O*NET, and an unrated one who is called like
 * ten of them.
 */
@AtlasTest
class EstimatedGapTests {

	@Autowired
	private ExecutionGraphQlServiceTester graphQl;

	@Autowired
	private GraphEdits graph;

	@BeforeEach
	void addDivers() {
		this.graph
			.run("""
					CREATE (skill:Node:Concept:Skill {id: 'onet-test-diving', name: 'Diving', nameKey: 'diving',
					  skillKind: 'SKILL', origin: 'test'})
					CREATE (programming:Node:Concept:Skill {id: 'onet-test-programming', name: 'Programming',
					  nameKey: 'programming', skillKind: 'SKILL', origin: 'test'})
					CREATE (match:Node:Concept:Role {id: 'test-diver', name: 'Diver', nameKey: 'diver', roleKind: 'POSITION',
					  origin: 'test'})
					CREATE (:Node:Concept:Role {id: 'onet-test-unrated', name: 'Pearl divers',
					  alsoKnownAs: ['Deep pearl seekers'], nameKey: 'pearl divers', roleKind: 'POSITION', origin: 'test'})
					WITH *
					UNWIND range(1, 400) AS i
					CREATE (role:Node:Concept:Role {id: 'onet-test-' + i, roleKind: 'POSITION', origin: 'test',
					  name: CASE WHEN i <= 10 THEN 'Pearl divers ' + i ELSE 'Cave explorers ' + i END, nameKey: 'diver ' + i})
					CREATE (role)-[:REQUIRES {importance: CASE WHEN i <= 10 THEN 80.0 ELSE 20.0 END, level: i / 4.0,
					  necessity: 'ESSENTIAL', source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(skill)
					CREATE (role)-[:REQUIRES {importance: 4.0, notRelevant: true, publishedLevel: 2.0,
					  necessity: 'OPTIONAL', source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(programming)
					WITH match, role, i WHERE i IN [200, 300]
					CREATE (match)-[:MATCHES {mapping: CASE i WHEN 200 THEN 'CLOSE' ELSE 'BROAD' END,
					  source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(role)
					""");
	}

	@AfterEach
	void removeThem() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void aRoleOfAnotherCatalogueIsReplacedByItsMatch() {
		Gap gap = gap("test-diver", "onet-test-400");
		assertThat(gap.basis).isEqualTo(ScoreBasis.ESTIMATED);
		assertThat(gap.transferability).isCloseTo(0.5, within(1e-9));
		assertThat(gap.percentile).isCloseTo(100.0 * 199 / 399, within(1e-9));
		assertThat(gap.bridge).singleElement().satisfies((bridge) -> {
			assertThat(bridge.role.id).isEqualTo("onet-test-200");
			assertThat(bridge.mapping).isEqualTo("CLOSE");
			assertThat(bridge.score).isEqualTo(0.9);
		});
	}

	@Test
	void theTargetItselfStandsForWhatItCovers() {
		assertThat(gap("test-diver", "onet-test-300").bridge).first()
			.satisfies((bridge) -> assertThat(bridge.mapping).isEqualTo("BROAD"));
	}

	@Test
	void aScoreIsTheSameHoweverMuchIsSelected() {
		this.graph.run("""
				MATCH (target:Node {id: 'onet-test-20'})-[fact:REQUIRES]->(:Node {id: 'onet-test-programming'})
				SET fact.importance = 90.0, fact.level = 50.0, fact.notRelevant = null, fact.publishedLevel = null
				""");
		String query = "{ skillGap(from: {role: \"onet-test-8\"}, to: \"onet-test-20\") { transferability %s } }";
		double brief = this.graphQl.document(query.formatted(""))
			.execute()
			.path("skillGap.transferability")
			.entity(Double.class)
			.get();
		double full = this.graphQl.document(query.formatted("toDevelop { significant evidence { basis } }"))
			.execute()
			.path("skillGap.transferability")
			.entity(Double.class)
			.get();
		// without the published level, none of the programming would be held
		assertThat(full).isGreaterThan(0.04);
		assertThat(brief).isEqualTo(full);
	}

	@Test
	void whoWorksInTheRoleInAnotherCatalogueHasNoToolsToLearn() {
		this.graph.run("""
				MATCH (role:Role) WHERE role.id IN ['onet-test-300', 'onet-test-400']
				MERGE (helmet:Node:Concept:Tool {id: 'onet-test-helmet', name: 'Helmet', nameKey: 'helmet',
				  toolKind: 'EQUIPMENT', origin: 'test'})
				CREATE (role)-[:USES {source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(helmet)
				""");
		this.graph.run("""
				MATCH (:Node {id: 'test-diver'})-[match:MATCHES]->(:Node {id: 'onet-test-300'})
				SET match.mapping = 'EXACT'
				""");
		assertThat(toolsToLearn("test-diver", "onet-test-300")).isEmpty();
		assertThat(toolsToLearn("test-diver", "onet-test-400")).containsExactly("onet-test-helmet");
	}

	private List<String> toolsToLearn(String from, String to) {
		return this.graphQl.document("""
				{ skillGap(from: {role: "%s"}, to: "%s") { toolsToLearn { id } } }
				""".formatted(from, to)).execute().path("skillGap.toolsToLearn[*].id").entityList(String.class).get();
	}

	@Test
	void similarRolesStandForOneWhoseMatchIsUnknown() {
		this.graph
			.run("""
					CREATE (diver:Node:Concept:Role {id: 'test-pearl', name: 'Pearl divers', alsoKnownAs: ['Deep pearl seekers'],
					  nameKey: 'pearl divers', roleKind: 'POSITION', origin: 'test'})
					CREATE (soldiers:Node:Concept:Role {id: 'onet-test-soldiers', name: 'Soldiers', nameKey: 'soldiers',
					  roleKind: 'POSITION', origin: 'test'})
					CREATE (diver)-[:MATCHES {mapping: 'EXACT', source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(soldiers)
					""");
		Gap gap = gap("test-pearl", "onet-test-400");
		assertThat(gap.basis).isEqualTo(ScoreBasis.ESTIMATED);
		assertThat(gap.bridge).hasSize(3)
			.allSatisfy((bridge) -> assertThat(bridge.role.id).matches("onet-test-(\\d|10)"));
	}

	@Test
	void whatAMatchThatIsNotExactLeavesOpenIsThatOfSimilarRoles() {
		this.graph
			.run("""
					CREATE (diver:Node:Concept:Role {id: 'test-pearl', name: 'Pearl divers', alsoKnownAs: ['Deep pearl seekers'],
					  nameKey: 'pearl divers', roleKind: 'POSITION', origin: 'test'})
					WITH diver MATCH (wider:Node {id: 'onet-test-400'})
					CREATE (diver)-[:MATCHES {mapping: 'BROAD', source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(wider)
					""");
		Gap gap = gap("test-pearl", "onet-test-400");
		assertThat(gap.bridge).hasSize(4);
		assertThat(gap.bridge.getFirst().share).isEqualTo(0.5);
		assertThat(gap.transferability).isBetween(0.5, 0.55);
		assertThat(gap.toDevelop).extracting((lack) -> lack.skill.id).containsExactly("onet-test-diving");
	}

	@Test
	void theSameOccupationStandsForATargetWhereTheStartIsKnownInItsOwnCatalogueAlone() {
		this.graph
			.run("""
					MATCH (start:Node {id: 'onet-test-100'}), (same:Node {id: 'onet-test-200'})
					CREATE (target:Node:Concept:Role {id: 'test-singer', name: 'Singers', nameKey: 'singers',
					  roleKind: 'POSITION', origin: 'test'})
					CREATE (target)-[:MATCHES {mapping: 'EXACT', source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(same)
					""");
		Gap gap = gap("onet-test-100", "test-singer");
		assertThat(gap.basis).isEqualTo(ScoreBasis.ESTIMATED);
		assertThat(gap.transferability).isCloseTo(0.5, within(1e-9));
		assertThat(gap.percentile).isEqualTo(gap("onet-test-100", "onet-test-200").percentile);
		assertThat(gap.estimatedFrom).singleElement().satisfies((same) -> assertThat(same.mapping).isEqualTo("EXACT"));
	}

	@Test
	void anUnratedRoleIsEstimatedFromSimilarOnes() {
		Gap gap = gap("onet-test-400", "onet-test-unrated");
		assertThat(gap.basis).isEqualTo(ScoreBasis.ESTIMATED);
		assertThat(gap.transferability).isEqualTo(1);
		assertThat(gap.estimatedFrom).extracting((bridge) -> bridge.role.id)
			.containsExactlyInAnyOrderElementsOf(
					IntStream.rangeClosed(1, 10).mapToObj((i) -> "onet-test-" + i).toList());
		assertThat(gap.estimatedFrom.stream().mapToDouble((bridge) -> bridge.share).sum()).isCloseTo(1, within(1e-9));
	}

	@Test
	void aDifferenceFromAnEstimateIsSignificantBeyondTheErrorOfEstimates() {
		assertThat(gap("onet-test-unrated", "onet-test-60").toDevelop).singleElement()
			.matches((lack) -> !lack.significant);
		assertThat(gap("onet-test-unrated", "onet-test-100").toDevelop).singleElement()
			.matches((lack) -> lack.significant);
		assertThat(gap("onet-test-1", "onet-test-unrated").toDevelop).singleElement()
			.matches((lack) -> !lack.significant);
	}

	@Test
	void whatIsNotRelevantIsNotAskedFor() {
		Gap gap = gap("onet-test-100", "onet-test-200");
		assertThat(gap.basis).isEqualTo(ScoreBasis.MEASURED);
		assertThat(gap.bridge).isEmpty();
		assertThat(gap.estimatedFrom).isEmpty();
		assertThat(gap.toDevelop).extracting((lack) -> lack.skill.id).containsExactly("onet-test-diving");
	}

	@Test
	void aMoveAndASuggestionHaveTheSameFigures() {
		this.graphQl
			.document(
					"""
							{ role(id: "onet-test-unrated") { similarRoles(first: 1) { transferability basis percentile coverage problem
							    bridge { role { id } } estimatedFrom { role { id } } role { id } } } }
							""")
			.execute()
			.path("role.similarRoles[0].basis")
			.entity(ScoreBasis.class)
			.isEqualTo(ScoreBasis.ESTIMATED)
			.path("role.similarRoles[0].estimatedFrom")
			.entityList(Object.class)
			.hasSize(10);
	}

	private Gap gap(String from, String to) {
		return this.graphQl.document("""
				{ skillGap(from: {role: "%s"}, to: "%s") { transferability basis percentile
				    bridge { role { id } score share mapping } estimatedFrom { role { id } score share mapping }
				    toDevelop { skill { id } significant } } }
				""".formatted(from, to)).execute().path("skillGap").entity(Gap.class).get();
	}

	private record Gap(@Nullable Double transferability, ScoreBasis basis, @Nullable Double percentile,
			List<Through> bridge, List<Through> estimatedFrom, List<Lack> toDevelop) {
	}

	private record Through(Ref role, double score, double share, @Nullable String mapping) {
	}

	private record Lack(Ref skill, boolean significant) {
	}

	private record Ref(String id) {
	}

}
