package org.careeratlas.graphql;

import java.util.List;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** Fields whose values are listed, beside the texts that they replace. */
@AtlasTest
class SchemaValuesTests {

	@Autowired
	private ExecutionGraphQlServiceTester graphQl;

	@Autowired
	private GraphEdits graph;

	@BeforeEach
	void addTwoRoles() {
		this.graph
			.run("""
					CREATE (:Node:Source {id: 'onet', name: 'O*NET', nameKey: 'o*net', basis: 'SURVEY', origin: 'test',
					  attribution: 'Of O*NET.', licence: 'CC BY 4.0'})
					CREATE (baker:Node:Concept:Role {id: 'onet-baker', name: 'Onet baker', nameKey: 'onet baker', roleKind: 'POSITION', family: 'Ovens & Bread',
					  codes: ['ISCO_08 7512', 'HOUSE 7'], codeUrls: ['', ''], source: 'onet', origin: 'test'})
					CREATE (chef:Node:Concept:Role {id: 'onet-chef', name: 'Onet chef', nameKey: 'onet chef', roleKind: 'POSITION',
					  source: 'onet', origin: 'test'})
					CREATE (move:Node:Transition {id: 'onet-baker-chef', kind: 'LATERAL', basis: 'RELATED_OCCUPATION', rank: 1,
					  tier: 'Primary-Long', origin: 'test'})
					CREATE (move)-[:FROM {source: 'onet', basis: 'COMPUTED'}]->(baker)
					CREATE (move)-[:TO {source: 'onet', basis: 'COMPUTED'}]->(chef)
					""");
	}

	@AfterEach
	void removeThem() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void aCodeNamesItsClassification() {
		var codes = this.graphQl.document("{ role(id: \"onet-baker\") { codes { classification scheme code } } }")
			.execute();
		codes.path("role.codes[*].classification").entityList(String.class).isEqualTo(List.of("ISCO_08", "OTHER"));
		codes.path("role.codes[*].scheme").entityList(String.class).isEqualTo(List.of("ISCO_08", "HOUSE"));
	}

	@Test
	void aRelatedOccupationSaysHowClose() {
		this.graphQl.document(
				"{ role(id: \"onet-baker\") { transitions(basis: [RELATED_OCCUPATION]) { nodes { relatedness } } } }")
			.execute()
			.path("role.transitions.nodes[*].relatedness")
			.entityList(String.class)
			.isEqualTo(List.of("PRIMARY_LONG"));
		this.graphQl
			.document("{ role(id: \"project-manager\") { transitions(first: 1) { nodes { relatedness tier } } } }")
			.execute()
			.path("role.transitions.nodes[0].relatedness")
			.valueIsNull();
	}

	@Test
	void aFamilyIsANodeWithSources() {
		var families = this.graphQl.document("{ families { id name family sources { id } } }").execute();
		families.path("families[?(@.name == 'Ovens & Bread')].id")
			.entityList(String.class)
			.isEqualTo(List.of("family-ovens-bread"));
		var family = this.graphQl
			.document("{ node(id: \"family-ovens-bread\") { __typename ... on FamilyCount { roles sources { id } } } }")
			.execute();
		family.path("node.__typename").entity(String.class).isEqualTo("FamilyCount");
		family.path("node.roles").entity(Integer.class).isEqualTo(1);
		family.path("node.sources[*].id").entityList(String.class).isEqualTo(List.of("onet"));
		this.graphQl.document("{ node(id: \"family-nope\") { id } }").execute().path("node").valueIsNull();
	}

	@Test
	void aFragmentSelectsAttributions() {
		var answer = this.graphQl.document("""
				query { concept: node(id: "onet-baker") { ...texts } curated: node(id: "founder") { ...texts } }
				fragment texts on Concept { attributions { text licence source { id } } }
				""").execute();
		answer.path("concept.attributions[*].text").entityList(String.class).isEqualTo(List.of("Of O*NET."));
		answer.path("concept.attributions[0].licence").entity(String.class).isEqualTo("CC BY 4.0");
		answer.path("concept.attributions[0].source.id").entity(String.class).isEqualTo("onet");
		answer.path("curated.attributions").entityList(Object.class).hasSize(0);
	}

}
