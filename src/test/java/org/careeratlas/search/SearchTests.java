package org.careeratlas.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@AtlasTest
class SearchTests {

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private GraphEdits graph;

	@AfterEach
	void removeNodesOfTheTest() {
		this.graph.removeNodesOfTheTest();
	}

	@ParameterizedTest
	@CsvSource({ "stakeh,stakeholder-communication", "stakeholder comm,stakeholder-communication",
			"produ,product-manager", "road,roadmapping", "j,jira", "PROD MAN,product-manager" })
	void findsByTheBeginningsOfWords(String typed, String id) {
		assertThat(ids(typed)).contains(id);
	}

	@ParameterizedTest
	@CsvSource({ "prodct manager,product-manager", "budgetting,budgeting", "stakholder,stakeholder-communication",
			"scrumm,scrum", "figna,figma", "comunication,stakeholder-communication" })
	void forgivesATypo(String typed, String id) {
		assertThat(ids(typed)).contains(id);
	}

	@ParameterizedTest
	@CsvSource({ "CEO,chief-executive-officer", "pmo,project-management-office", "market acumen,market-awareness",
			"JTBD,jobs-to-be-done", "programme manager,program-manager", "objectives and key results,okrs", "pmp,pmp",
			"CSPO,cspo", "csm,csm", "PMI-ACP,pmi-acp", "cpm,cpm" })
	void putsWhatIsCalledExactlySoFirst(String typed, String id) {
		assertThat(ids(typed)).startsWith(id);
	}

	@Test
	void findsTheVicePresidentsByTheirLongName() {
		assertThat(ids("vice president of product")).startsWith("vp-of-product");
	}

	@Test
	void saysWhichNameMatched() {
		var answer = search(Map.of("query", "ceo", "first", 1));
		answer.path("search.edges[0].matched").entity(String.class).isEqualTo("CEO");
		search(Map.of("query", "pmp", "first", 1)).path("search.edges[0].matched")
			.entity(String.class)
			.isEqualTo("PMP");
		search(Map.of("query", "jira")).path("search.edges[0].matched").entity(String.class).isEqualTo("Jira");
	}

	@Test
	void putsTheExactNameBeforeLongerOnes() {
		assertThat(ids("product manager")).startsWith("product-manager").contains("senior-product-manager");
		assertThat(ids("scrum")).startsWith("scrum").contains("scrum-master");
		assertThat(ids("agile")).startsWith("agile").contains("dual-track-agile");
	}

	@Test
	void findsTheFrameworkAndTheCertificationOfOneName() {
		assertThat(ids("prince2").subList(0, 2)).containsExactlyInAnyOrder("prince2", "prince2-certification");
	}

	@Test
	void doesNotCareForCaseAccentsAndBlanks() {
		assertThat(ids("  PLÁNNING ")).isEqualTo(ids("planning")).startsWith("planning");
	}

	@Test
	void findsCodesOfClassifications() {
		this.graph.run("""
				CREATE (:Node:Concept:Role {id: 'coded-role', name: 'Zymurgist', nameKey: 'zymurgist',
				  roleKind: 'POSITION', codes: ['ONET_SOC 99-9999.01'], codeUrls: [''], origin: 'test'})
				""");
		var answer = search(Map.of("query", "99-9999.01"));
		answer.path("search.edges[0].node.id").entity(String.class).isEqualTo("coded-role");
		answer.path("search.edges[0].matched").entity(String.class).isEqualTo("99-9999.01");
	}

	@Test
	void putsTheCuratedFirstAmongEquals() {
		this.graph.run("""
				CREATE (:Node:Concept:Tool {id: 'a-second-jira', name: 'Jira', nameKey: 'jira', toolKind: 'SOFTWARE',
				  origin: 'test'})
				""");
		assertThat(ids("jira").subList(0, 2)).containsExactly("jira", "a-second-jira");
	}

	@Test
	void putsWhatMostIsKnownOfBeforeWhatBeginsSo() {
		this.graph.run("""
				CREATE (:Node:Concept:Tool {id: 'zyxcel-minor', name: 'Zyxcel Minor', nameKey: 'zyxcel minor',
				  toolKind: 'SOFTWARE', origin: 'test'})
				CREATE (major:Node:Concept:Tool {id: 'office-zyxcel', name: 'Office Zyxcel', nameKey: 'office zyxcel',
				  toolKind: 'SOFTWARE', origin: 'test'})
				WITH major
				UNWIND range(1, 200) AS user
				CREATE (:Node {id: 'user-' + user, origin: 'test'})-[:USES]->(major)
				""");
		assertThat(ids("zyxcel")).containsExactly("office-zyxcel", "zyxcel-minor");
	}

	@ParameterizedTest
	@CsvSource({ "99-9998,99-9998", "99-9998.0,99-9998.02", "9998.02,99-9998.02" })
	void findsTheBeginningOfACode(String typed, String matched) {
		this.graph.run("""
				CREATE (:Node:Concept:Role {id: 'coded-role', name: 'Zymurgist', nameKey: 'zymurgist',
				  roleKind: 'POSITION', codes: ['ONET_SOC 99-9998.02', 'SOC_2018 99-9998'], codeUrls: ['', ''],
				  origin: 'test'})
				""");
		assertThat(ids(typed)).containsExactly("coded-role");
	}

	@Test
	void findsOnlyTheKindsAskedFor() {
		for (String kind : List.of("ROLE", "SKILL", "TOOL", "FRAMEWORK", "CERTIFICATION")) {
			var answer = search(Map.of("query", "pr", "kinds", List.of(kind)));
			answer.path("search.edges[*].node.kind")
				.entityList(String.class)
				.satisfies((kinds) -> assertThat(kinds).isNotEmpty().containsOnly(kind));
		}
		search(Map.of("query", "product", "kinds", List.of())).path("search.totalCount")
			.entity(Integer.class)
			.isEqualTo(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\t\n", "zzzzqqqq", "***", "🦄" })
	void findsNothingWhereThereIsNothing(String typed) {
		assertThat(ids(typed)).isEmpty();
	}

	@Test
	void pagesMakeUpAllHits() {
		List<String> all = ids("pro");
		assertThat(all).hasSizeGreaterThan(6).doesNotHaveDuplicates();
		var paged = new ArrayList<String>();
		var answer = search(Map.of("query", "pro", "first", 3));
		paged.addAll(idsOf(answer));
		while (answer.path("search.pageInfo.hasNextPage").entity(Boolean.class).get()) {
			String end = answer.path("search.pageInfo.endCursor").entity(String.class).get();
			answer = search(Map.of("query", "pro", "first", 3, "after", end));
			answer.path("search.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(true);
			answer.path("search.totalCount").entity(Integer.class).isEqualTo(all.size());
			paged.addAll(idsOf(answer));
		}
		assertThat(paged).isEqualTo(all);
	}

	@ParameterizedTest
	@MethodSource("whateverSomebodyMayType")
	void anyInputIsSafe(String typed) {
		search(Map.of("query", typed)).errors().verify();
	}

	static Stream<String> whateverSomebodyMayType() {
		var random = new Random(42);
		String syntax = "+-&|!(){}[]^\"~*?:\\/ ANDORTNab1.,;'<>=\u0000\u00e9\ud83e\udd84$`%#@";
		Stream<String> generated = Stream
			.generate(() -> random.ints(1 + random.nextInt(40), 0, syntax.length())
				.mapToObj((i) -> String.valueOf(syntax.charAt(i)))
				.reduce("", String::concat))
			.limit(60);
		return Stream.concat(generated,
				Stream.of("AND", "OR", "NOT", "and or not", "\"", "\"\"", "\\", "\\\"", "a\\", "name:jira", "[a TO z]",
						"*:*", "/.*/", "a~99", "a^99999999999", "~", "?", "-jira", "+jira", "!jira", "&&", "||",
						"(a OR b", "\u0000", "\ud800", "e".repeat(199) + "́", "x".repeat(201),
						"a b c d e f g h i j k l m n o p", "the of and a", "İstanbul", "ǅ", "ﷺ".repeat(200),
						"\u202ejira", "１２３", "a'b", "c++", "c#", ".net"));
	}

	private GraphQlTester.Response search(Map<String, Object> variables) {
		return this.graphQl.documentName("search").variables(new HashMap<>(variables)).execute();
	}

	private List<String> ids(String typed) {
		return idsOf(search(Map.of("query", typed, "first", 100)));
	}

	private static List<String> idsOf(GraphQlTester.Response answer) {
		return answer.path("search.edges[*].node.id").entityList(String.class).get();
	}

}
