package org.careeratlas.paths;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

@AtlasTest
class PathsTests {

	private static final String PATH = """
			cost transferability salaryChange salaryCurrency
			moves { from { id } to { id } computed cost transferability gap { transferability } transition { basis } }
			""";

	@Autowired
	private ExecutionGraphQlServiceTester graphQl;

	@Autowired
	private GraphEdits graph;

	@AfterEach
	void removeTheSwimmers() {
		this.graph.removeNodesOfTheTest();
	}

	@Test
	void theDescribedMoveIsThePathOfFewestMoves() {
		List<Path> paths = paths("project-manager", "product-manager", ", prefer: FEWEST_MOVES");
		assertThat(paths.getFirst().moves()).singleElement().satisfies((move) -> {
			assertThat(move.transition()).isEqualTo(new Transition("DOCUMENTED"));
			assertThat(move.computed()).isFalse();
		});
		assertThat(paths.getFirst().cost()).isEqualTo(1);
	}

	@Test
	void everyPathCanBeWorkedOutFromItsMoves() {
		assertThat(paths("project-manager", "chief-product-officer", ", maxMoves: 6")).isNotEmpty()
			.allSatisfy((path) -> {
				assertThat(path.moves()).allSatisfy((move) -> {
					assertThat(move.transferability()).isEqualTo(move.gap().transferability());
					assertThat(move.cost()).isCloseTo(1.1 - move.transferability(), within(1e-9));
				});
				assertThat(path.cost()).isCloseTo(path.moves().stream().mapToDouble(Move::cost).sum(), within(1e-9));
				assertThat(path.transferability()).isCloseTo(
						path.moves().stream().mapToDouble(Move::transferability).reduce(1, (a, b) -> a * b),
						within(1e-9));
			});
	}

	@Test
	void pathsConnectTheTwoRolesOnceEachAndTheBestComeFirst() {
		List<Path> paths = paths("project-manager", "product-manager", ", first: 20");
		assertThat(paths).doesNotHaveDuplicates().extracting(Path::cost).isSorted();
		assertThat(paths).allSatisfy((path) -> {
			assertThat(path.roles()).doesNotHaveDuplicates()
				.startsWith("project-manager")
				.endsWith("product-manager")
				.hasSizeLessThanOrEqualTo(5);
			for (int i = 1; i < path.moves().size(); i++) {
				assertThat(path.moves().get(i).from()).isEqualTo(path.moves().get(i - 1).to());
			}
		});
	}

	@Test
	void theSalaryChangeIsThatBetweenTheMiddlesOfTheFigures() {
		int before = middle("project-manager");
		int after = middle("senior-project-manager");
		assertThat(paths("project-manager", "senior-project-manager", ""))
			.extracting(Path::salaryChange, Path::salaryCurrency)
			.containsOnly(tuple(after - before, "USD"));
	}

	@Test
	void onlyMovesOfTheBasisAskedForAreTaken() {
		assertThat(paths("project-manager", "product-manager", ", basis: [DOCUMENTED]")).flatExtracting(Path::moves)
			.isNotEmpty()
			.extracting(Move::transition)
			.containsOnly(new Transition("DOCUMENTED"));
		assertThat(paths("project-manager", "product-manager", ", basis: [RELATED_OCCUPATION]")).isEmpty();
	}

	@Test
	void whereNoPathLeadsThereTheWayToTheRoleNearestItIsGiven() {
		var answer = ask("project-manager", "chief-executive-officer", ", maxMoves: 1, includeComputed: false");
		answer.path("careerPaths.paths").entityList(Path.class).hasSize(0);
		Path nearest = answer.path("careerPaths.nearest").entity(Path.class).get();
		List<String> similar = this.graphQl
			.document("{ role(id: \"chief-executive-officer\") { similarRoles(first: 100) { role { id } } } }")
			.execute()
			.path("role.similarRoles[*].role.id")
			.entityList(String.class)
			.get();
		List<String> reachable = this.graphQl
			.document("{ role(id: \"project-manager\") { transitions(first: 100) { nodes { to { id } } } } }")
			.execute()
			.path("role.transitions.nodes[*].to.id")
			.entityList(String.class)
			.get();
		assertThat(nearest.roles()).containsExactly("project-manager",
				similar.stream().filter(reachable::contains).findFirst().orElseThrow());
	}

	@Test
	void fromARoleThatNobodyLeavesNothingIsNearest() {
		var answer = ask("chief-executive-officer", "project-manager", ", includeComputed: false");
		answer.path("careerPaths.paths").entityList(Path.class).hasSize(0);
		answer.path("careerPaths.nearest").valueIsNull();
	}

	@Test
	void computedMovesLeadWhereNoKnownOnesDoAndAreToldApart() {
		assertThat(paths("chief-executive-officer", "chief-product-officer", ", includeComputed: false")).isEmpty();
		List<Path> paths = paths("chief-executive-officer", "chief-product-officer",
				", includeComputed: true, maxMoves: 6");
		assertThat(paths).isNotEmpty();
		assertThat(paths).flatExtracting(Path::moves)
			.anyMatch(Move::computed)
			.allSatisfy((move) -> assertThat(move.transition() == null).isEqualTo(move.computed()));
	}

	/** From swimmer 20 over 1 and 40 to 21, who is asked for hardly more. */
	@Test
	void besideALongWayStandsTheDirectMoveOfWhoIsClose() {
		addSwimmers("CAREER_CHANGERS", "[[20, 1], [1, 40], [40, 21], [2, 3], [3, 4], [4, 39]]");
		assertThat(paths("onet-test-20", "onet-test-21", "")).extracting(Path::roles)
			.containsExactly(List.of("onet-test-20", "onet-test-21"));
		assertThat(paths("onet-test-20", "onet-test-21", ", includeComputed: false")).extracting(Path::roles)
			.containsExactly(List.of("onet-test-20", "onet-test-1", "onet-test-40", "onet-test-21"));
		assertThat(paths("onet-test-2", "onet-test-39", "")).extracting(Path::roles)
			.containsExactly(List.of("onet-test-2", "onet-test-3", "onet-test-4", "onet-test-39"));
	}

	/** From swimmer 1 over 20 to 40, who swims forty times as far. */
	@Test
	void betweenFarRolesOnlyDescribedMovesLead() {
		addSwimmers("RELATED_OCCUPATION", "[[1, 20], [20, 40], [30, 36], [36, 40]]");
		assertThat(paths("onet-test-30", "onet-test-40", ", includeComputed: false")).extracting(Path::roles)
			.containsExactly(List.of("onet-test-30", "onet-test-36", "onet-test-40"));
		var answer = ask("onet-test-1", "onet-test-40", "");
		answer.path("careerPaths.paths").entityList(Path.class).hasSize(0);
		answer.path("careerPaths.blocked[0]")
			.entity(String.class)
			.satisfies((reason) -> assertThat(reason).startsWith("Nobody describes a way"));
		addMoves("CAREER_CHANGERS", "[[1, 10], [10, 40]]");
		assertThat(paths("onet-test-1", "onet-test-40", "")).extracting(Path::roles)
			.containsExactly(List.of("onet-test-1", "onet-test-10", "onet-test-40"));
	}

	private void addSwimmers(String basis, String pairs) {
		this.graph.run("""
				CREATE (swimming:Node:Concept:Skill {id: 'onet-test-swimming', name: 'Swimming', nameKey: 'swimming',
				  skillKind: 'SKILL', origin: 'test'})
				WITH * UNWIND range(1, 40) AS i
				CREATE (role:Node:Concept:Role {id: 'onet-test-' + i, name: 'Swimmer ' + i, nameKey: 'swimmer ' + i,
				  roleKind: 'POSITION', origin: 'test'})
				CREATE (role)-[:REQUIRES {importance: 60.0, level: i * 2.0, necessity: 'ESSENTIAL',
				  source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(swimming)
				""");
		addMoves(basis, pairs);
	}

	private void addMoves(String basis, String pairs) {
		this.graph.run("""
				UNWIND %s AS pair
				MATCH (from:Role {id: 'onet-test-' + pair[0]}), (to:Role {id: 'onet-test-' + pair[1]})
				CREATE (move:Node:Transition {id: 'test-' + pair[0] + '-' + pair[1], kind: 'LATERAL', basis: '%s',
				  origin: 'test'})
				CREATE (move)-[:FROM {source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(from)
				CREATE (move)-[:TO {source: 'career-atlas-editors', basis: 'EDITORIAL'}]->(to)
				""".formatted(pairs, basis));
	}

	@Test
	void everyMoveSaysWhereItLeadsAndWhatItTakes() {
		this.graphQl
			.document(
					"""
							{ careerPaths(from: "product-manager", to: "senior-product-manager", first: 1) { blocked
							  paths { moves { direction directionReason mapping gates { kind description evidence { source { id } } } } } } }
							""")
			.execute()
			.path("careerPaths.blocked")
			.entityList(String.class)
			.hasSize(0)
			.path("careerPaths.paths[0].moves[*].direction")
			.entityList(String.class)
			.containsExactly("UP")
			.path("careerPaths.paths[0].moves[0].directionReason")
			.entity(String.class)
			.isEqualTo("Its source describes it as a progression.")
			.path("careerPaths.paths[0].moves[0].mapping")
			.valueIsNull();
	}

	@Test
	void theNextMovesAreThoseOfPathsTheEasiestFirst() {
		var answer = this.graphQl.document("""
				{ role(id: "product-manager") {
				    nextMoves(first: 3) { from { id } computed transferability transition { basis } direction } } }
				""").execute();
		assertThat(answer.path("role.nextMoves[*].transferability").entityList(Double.class).get()).hasSize(3)
			.isSortedAccordingTo(Comparator.reverseOrder());
		answer.path("role.nextMoves[*].from.id").entityList(String.class).satisfies((starts) -> {
			assertThat(starts).containsOnly("product-manager");
		});
		assertThat(answer.path("role.nextMoves[*].computed").entityList(Boolean.class).get()).containsOnly(false);
		this.graphQl.document("{ role(id: \"product-manager\") { nextMoves(first: 101) { cost } } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains("first")));
	}

	@Test
	void aPathMayStartFromAProfileWithoutARole() {
		this.graphQl
			.document(
					"""
							{ careerPaths(start: {profile: {skills: [{skill: "planning"}, {skill: "risk-management"},
							    {skill: "budgeting"}, {skill: "scheduling"}, {skill: "stakeholder-communication"}]}},
							    to: "product-manager") { paths { moves { from { id } to { id } computed direction gap { from { id } } } } } }
							""")
			.execute()
			.path("careerPaths.paths[0].moves[0]")
			.matchesJson("{\"from\": null, \"computed\": true, \"direction\": \"UNKNOWN\", \"gap\": {\"from\": null}}")
			.path("careerPaths.paths[0].moves[-1].to.id")
			.entity(String.class)
			.isEqualTo("product-manager");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "from: \"project-manager\", start: {role: \"project-manager\"}," })
	void thereIsExactlyOneStart(String start) {
		this.graphQl.document("{ careerPaths(%s to: \"product-manager\") { blocked } }".formatted(start))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
	}

	@Test
	void whereThereIsNoPathTheAnswerSaysWhy() {
		ask("project-manager", "chief-executive-officer", ", maxMoves: 1, includeComputed: false")
			.path("careerPaths.blocked[0]")
			.entity(String.class)
			.satisfies((reason) -> assertThat(reason).endsWith("moves, but 'maxMoves' is 1."));
	}

	@ParameterizedTest
	@CsvSource({ "nobody, product-manager", "product-manager, nobody", "product-manager, jira" })
	void anUnknownRoleIsNotFound(String from, String to) {
		assertCode(from, to, "", "NOT_FOUND");
	}

	@ParameterizedTest
	@ValueSource(strings = { ", maxMoves: 0", ", maxMoves: 7", ", first: 0", ", first: 21" })
	void whatIsBeyondTheLimitsIsRefused(String arguments) {
		assertCode("project-manager", "product-manager", arguments, "BAD_REQUEST");
	}

	@Test
	void aPathToWhereOneIsIsRefused() {
		assertCode("project-manager", "project-manager", "", "BAD_REQUEST");
	}

	private List<Path> paths(String from, String to, String arguments) {
		return ask(from, to, arguments).path("careerPaths.paths").entityList(Path.class).get();
	}

	private GraphQlTester.Response ask(String from, String to, String arguments) {
		return this.graphQl.document(query(from, to, arguments)).execute();
	}

	private static String query(String from, String to, String arguments) {
		return "{ careerPaths(from: \"%s\", to: \"%s\"%s) { paths { %s } nearest { %s } blocked } }".formatted(from, to,
				arguments, PATH, PATH);
	}

	private void assertCode(String from, String to, String arguments, String code) {
		this.graphQl.document(query(from, to, arguments))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", code)));
	}

	/** Of the average of base pay, which the seed has once for each of the paid roles. */
	private int middle(String role) {
		List<Pay> pay = this.graphQl
			.document("{ role(id: \"%s\") { salaries { component statistic context low high } } }".formatted(role))
			.execute()
			.path("role.salaries[?(@.component == 'BASE' && @.statistic == 'AVERAGE')]")
			.entityList(Pay.class)
			.get()
			.stream()
			.filter((one) -> one.context() == null)
			.toList();
		assertThat(pay).hasSize(1);
		return (pay.getFirst().low() + pay.getFirst().high()) / 2;
	}

	record Path(List<Move> moves, double cost, double transferability, @Nullable Integer salaryChange,
			@Nullable String salaryCurrency) {

		List<String> roles() {
			return Stream
				.concat(Stream.of(this.moves.getFirst().from().id()), this.moves.stream().map((move) -> move.to().id()))
				.toList();
		}

	}

	record Move(Ref from, Ref to, boolean computed, double cost, double transferability, Gap gap,
			@Nullable Transition transition) {
	}

	record Ref(String id) {
	}

	record Gap(double transferability) {
	}

	record Transition(String basis) {
	}

	record Pay(int low, int high, @Nullable String context) {
	}

}
