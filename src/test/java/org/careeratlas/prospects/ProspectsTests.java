package org.careeratlas.prospects;

import java.util.List;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What a role offers besides its skills can be asked for, filtered by and ordered by. */
@AtlasTest
@TestInstance(Lifecycle.PER_CLASS)
class ProspectsTests {

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private GraphEdits graph;

	@BeforeAll
	void addWhatTheSeedLacks() {
		this.graph
			.run("""
					CREATE (:Node:Source {id: 'onet', name: 'O*NET', nameKey: 'o*net', basis: 'SURVEY', attribution: 'Of O*NET.',
					  origin: 'test'})
					CREATE (:Node:Source {id: 'projections', name: 'Projections', nameKey: 'projections', basis: 'DOCUMENT',
					  origin: 'test'})
					CREATE (baker:Node:Concept:Role {id: 'onet-baker', name: 'Test baker', nameKey: 'test baker',
					  roleKind: 'POSITION', reportedTitles: ['Pastry chef', 'Bread maker'], source: 'onet', origin: 'test'})
					CREATE (cook:Node:Concept:Role {id: 'onet-cook', name: 'Test cook', nameKey: 'test cook',
					  roleKind: 'POSITION', source: 'onet', origin: 'test'})
					CREATE (waiter:Node:Concept:Role {id: 'onet-waiter', name: 'Test waiter', nameKey: 'test waiter',
					  roleKind: 'POSITION', source: 'onet', origin: 'test'})
					CREATE (grows:Node:Outlook {id: 'projections-51-3011', from: 2024, to: 2034, employed: 57.0,
					  projected: 57.1, change: 0.2, changePercent: 0.3, openingsAYear: 6.3,
					  entryEducation: 'No formal educational credential', experience: 'None', source: 'projections',
					  origin: 'test'})
					CREATE (shrinks:Node:Outlook {id: 'projections-35-2014', from: 2024, to: 2034, employed: 100.0,
					  projected: 90.0, changePercent: -10.0, openingsAYear: 12.0, source: 'projections', origin: 'test'})
					CREATE (baker)-[:PROJECTED {source: 'projections', basis: 'DOCUMENT'}]->(grows)
					CREATE (cook)-[:PROJECTED {source: 'projections', basis: 'DOCUMENT', note: 'With others.'}]->(shrinks)
					CREATE (realistic:Node:Interest {id: 'onet-r', kind: 'REALISTIC', name: 'Realistic', origin: 'test'})
					CREATE (social:Node:Interest {id: 'onet-s', kind: 'SOCIAL', name: 'Social', origin: 'test'})
					CREATE (baker)-[:SUITS {value: 40.0, source: 'onet', basis: 'SURVEY'}]->(social)
					CREATE (baker)-[:SUITS {value: 90.0, rank: 1, source: 'onet', basis: 'SURVEY'}]->(realistic)
					CREATE (waiter)-[:SUITS {value: 80.0, rank: 2, source: 'onet', basis: 'SURVEY'}]->(social)
					CREATE (care:Node:WorkStyle {id: 'onet-care', name: 'Care', nameKey: 'care', summary: 'Careful.',
					  origin: 'test'})
					CREATE (wit:Node:WorkStyle {id: 'onet-wit', name: 'Wit', nameKey: 'wit', origin: 'test'})
					CREATE (baker)-[:CALLS_FOR {value: 30.0, source: 'onet', basis: 'SURVEY'}]->(care)
					CREATE (baker)-[:CALLS_FOR {value: 70.0, rank: 1, error: 2.5, sampleSize: 28, source: 'onet',
					  basis: 'SURVEY'}]->(wit)
					CREATE (support:Node:WorkValue {id: 'onet-support', name: 'Support', nameKey: 'support', origin: 'test'})
					CREATE (baker)-[:REWARDS {value: 55.5, rank: 3, source: 'onet', basis: 'SURVEY'}]->(support)
					CREATE (diploma:Node:PreparationLevel {id: 'onet-education-2', kind: 'EDUCATION', category: 2,
					  name: 'High school diploma', origin: 'test'})
					CREATE (less:Node:PreparationLevel {id: 'onet-education-1', kind: 'EDUCATION', category: 1,
					  name: 'Less than that', origin: 'test'})
					CREATE (year:Node:PreparationLevel {id: 'onet-experience-5', kind: 'EXPERIENCE', category: 5,
					  name: 'Up to a year', origin: 'test'})
					CREATE (baker)-[:PREPARED_BY {share: 75.25, error: 3.5, sampleSize: 28, source: 'onet', basis: 'SURVEY'}]
					  ->(diploma)
					CREATE (baker)-[:PREPARED_BY {share: 24.75, source: 'onet', basis: 'SURVEY'}]->(less)
					CREATE (baker)-[:PREPARED_BY {share: 100.0, source: 'onet', basis: 'SURVEY'}]->(year)
					WITH baker
					MATCH (skill:Skill {id: 'planning'})
					CREATE (baker)-[:REQUIRES {importance: 20.0, importanceError: 1.25, levelError: 0.5, sampleSize: 8,
					  notRelevant: true, publishedLevel: 3.6, necessity: 'OPTIONAL', source: 'onet', basis: 'SURVEY'}]->(skill)
					""");
	}

	@AfterAll
	void removeIt() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void aRoleHasItsOutlook() {
		Response answer = ask(
				"""
						outlook { from to employed projected change changePercent openingsAYear entryEducation experience training
						  evidence { source { id } } }""");
		answer.path("role.outlook.from").entity(Integer.class).isEqualTo(2024);
		answer.path("role.outlook.to").entity(Integer.class).isEqualTo(2034);
		answer.path("role.outlook.employed").entity(Double.class).isEqualTo(57.0);
		answer.path("role.outlook.projected").entity(Double.class).isEqualTo(57.1);
		answer.path("role.outlook.change").entity(Double.class).isEqualTo(0.2);
		answer.path("role.outlook.changePercent").entity(Double.class).isEqualTo(0.3);
		answer.path("role.outlook.openingsAYear").entity(Double.class).isEqualTo(6.3);
		answer.path("role.outlook.experience").entity(String.class).isEqualTo("None");
		answer.path("role.outlook.training").valueIsNull();
		answer.path("role.outlook.evidence[*].source.id").entityList(String.class).containsExactly("projections");
	}

	@Test
	void whatNoSourceStatesIsNullOrEmpty() {
		Response answer = this.graphQl
			.document(
					"""
							{ role(id: "founder") { outlook { from } education { share } workExperience { share } interests { value }
							  workStyles { value } workValues { value } reportedTitles } }""")
			.execute();
		answer.path("role.outlook").valueIsNull();
		for (String field : List.of("education", "workExperience", "interests", "workStyles", "workValues",
				"reportedTitles")) {
			answer.path("role." + field).entityList(Object.class).hasSize(0);
		}
	}

	@Test
	void preparationIsOrderedByLevelAndOfItsKind() {
		Response answer = ask("""
				education { category name share error sampleSize evidence { source { id } } }
				workExperience { name } onSiteTraining { name } onTheJobTraining { name }""");
		answer.path("role.education[*].name")
			.entityList(String.class)
			.containsExactly("Less than that", "High school diploma");
		answer.path("role.education[*].category").entityList(Integer.class).containsExactly(1, 2);
		answer.path("role.education[1].share").entity(Double.class).isEqualTo(75.25);
		answer.path("role.education[1].error").entity(Double.class).isEqualTo(3.5);
		answer.path("role.education[1].sampleSize").entity(Integer.class).isEqualTo(28);
		answer.path("role.education[*].evidence[*].source.id").entityList(String.class).containsExactly("onet", "onet");
		answer.path("role.workExperience[*].name").entityList(String.class).containsExactly("Up to a year");
		answer.path("role.onSiteTraining").entityList(Object.class).hasSize(0);
	}

	@Test
	void interestsStylesAndValuesComeHighestFirst() {
		Response answer = ask("""
				interests { kind value rank evidence { source { id } } }
				workStyles { id name summary value error sampleSize rank evidence { source { id } } }
				workValues { id value rank } reportedTitles""");
		answer.path("role.interests[*].kind").entityList(String.class).containsExactly("REALISTIC", "SOCIAL");
		answer.path("role.interests[0].rank").entity(Integer.class).isEqualTo(1);
		answer.path("role.interests[1].rank").valueIsNull();
		answer.path("role.workStyles[*].id").entityList(String.class).containsExactly("onet-wit", "onet-care");
		answer.path("role.workStyles[0].error").entity(Double.class).isEqualTo(2.5);
		answer.path("role.workStyles[1].summary").entity(String.class).isEqualTo("Careful.");
		answer.path("role.workValues[*].value").entityList(Double.class).containsExactly(55.5);
		answer.path("role.workValues[*].rank").entityList(Integer.class).containsExactly(3);
		answer.path("role.reportedTitles").entityList(String.class).containsExactly("Pastry chef", "Bread maker");
	}

	@Test
	void aRatingTellsItsPrecisionAndTheLevelThatIsNotRelevant() {
		Response answer = ask(
				"skills { edges { level importanceError levelError sampleSize notRelevant publishedLevel } }");
		String edge = "role.skills.edges[0].";
		answer.path(edge + "level").valueIsNull();
		answer.path(edge + "importanceError").entity(Double.class).isEqualTo(1.25);
		answer.path(edge + "levelError").entity(Double.class).isEqualTo(0.5);
		answer.path(edge + "sampleSize").entity(Integer.class).isEqualTo(8);
		answer.path(edge + "notRelevant").entity(Boolean.class).isEqualTo(true);
		answer.path(edge + "publishedLevel").entity(Double.class).isEqualTo(3.6);
	}

	@Test
	void interestsAnyWantsAHighPoint() {
		assertThat(filtered("{interestsAny: [SOCIAL]}")).containsExactly("onet-waiter");
		assertThat(filtered("{interestsAny: [SOCIAL, REALISTIC]}")).containsExactly("onet-baker", "onet-waiter");
		assertThat(filtered("{interestsAny: [ARTISTIC]}")).isEmpty();
		assertThat(filtered("{interestsAny: []}")).isEmpty();
	}

	@Test
	void growthAndOpeningsReachTheBound() {
		assertThat(filtered("{growthAtLeast: 0.3}")).containsExactly("onet-baker");
		assertThat(filtered("{growthAtLeast: -10}")).containsExactly("onet-baker", "onet-cook");
		assertThat(filtered("{openingsAtLeast: 6.31}")).containsExactly("onet-cook");
		assertThat(filtered("{openingsAtLeast: 0, growthAtLeast: 0, interestsAny: [REALISTIC]}"))
			.containsExactly("onet-baker");
	}

	@Test
	void rolesWithoutAnOutlookComeLastInBothDirections() {
		assertThat(ordered("GROWTH", "ASC")).containsExactly("onet-cook", "onet-baker", "onet-waiter");
		assertThat(ordered("GROWTH", "DESC")).containsExactly("onet-baker", "onet-cook", "onet-waiter");
		assertThat(ordered("OPENINGS", "ASC")).containsExactly("onet-baker", "onet-cook", "onet-waiter");
		assertThat(ordered("OPENINGS", "DESC")).containsExactly("onet-cook", "onet-baker", "onet-waiter");
	}

	@Test
	void rolesAreOrderedByTheNumberOfTheirSkills() {
		assertThat(ordered("SKILLS", "DESC")).containsExactly("onet-baker", "onet-cook", "onet-waiter");
		assertThat(ordered("SKILLS", "ASC")).containsExactly("onet-cook", "onet-waiter", "onet-baker");
	}

	@Test
	void pagesInTheOrderOfAFigureGoOnWhereTheyEnded() {
		String query = """
				query ($after: String) {
				  roles(filter: {nameContains: "test "}, orderBy: {field: GROWTH, direction: DESC}, first: 2, after: $after) {
				    nodes { id }
				    pageInfo { endCursor }
				  }
				}""";
		Response first = this.graphQl.document(query).execute();
		String cursor = first.path("roles.pageInfo.endCursor").entity(String.class).get();
		this.graphQl.document(query)
			.variable("after", cursor)
			.execute()
			.path("roles.nodes[*].id")
			.entityList(String.class)
			.containsExactly("onet-waiter");
	}

	private Response ask(String fields) {
		return this.graphQl.document("{ role(id: \"onet-baker\") { %s } }".formatted(fields)).execute();
	}

	private List<String> filtered(String filter) {
		return roles("filter: " + filter);
	}

	private List<String> ordered(String field, String direction) {
		return roles(
				"filter: {nameContains: \"test \"}, orderBy: {field: %s, direction: %s}".formatted(field, direction));
	}

	private List<String> roles(String arguments) {
		return this.graphQl.document("{ roles(%s) { nodes { id } } }".formatted(arguments))
			.execute()
			.path("roles.nodes[*].id")
			.entityList(String.class)
			.get();
	}

}
