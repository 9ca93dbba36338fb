package org.careeratlas.team;

import java.util.Collections;
import java.util.List;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.RawHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What a team lacks for several roles. */
@AtlasTest
class MatrixTests {

	private static final String TEAM = "[{role: \"project-manager\"}, {profile: {skills: [{skill: \"product-strategy-thinking\"}]}}]";

	@Autowired
	private GraphEdits graph;

	private RawHttp http;

	@AfterEach
	void removeWhatTestsAdd() {
		this.graph.removeNodesOfTheTest();
	}

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.http = new RawHttp(port);
	}

	@Test
	void eachCellIsTheGapOfItsMemberAndRole() {
		JsonNode rows = matrix(TEAM, "[\"product-manager\", \"product-owner\"]",
				"rows { transferability basis percentile problem }")
			.path("rows");
		assertThat(rows).hasSize(2);
		JsonNode gap = this.http
			.ask("{ skillGap(from: {role: \"project-manager\"}, to: \"product-owner\") { transferability basis } }")
			.data()
			.path("skillGap");
		assertThat(rows.get(0).get(1).path("transferability")).isEqualTo(gap.path("transferability"));
		assertThat(rows.get(0).get(1).path("basis")).isEqualTo(gap.path("basis"));
		assertThat(rows.get(1)).hasSize(2).allSatisfy((cell) -> assertThat(cell.path("problem").isNull()).isTrue());
	}

	@Test
	void aTeamMeetsWhatAnyOfItsMembersMeets() {
		JsonNode both = matrix(TEAM, "[\"product-manager\"]",
				"rows { transferability } coverage weakest(first: 100) { skill { id } weight shortfall }");
		double alone = both.at("/rows/0/0/transferability").asDouble();
		double together = both.at("/coverage/0").asDouble();
		assertThat(together).isGreaterThan(alone).isLessThan(1);
		assertThat(matrix("[{role: \"project-manager\"}]", "[\"product-manager\"]", "coverage").at("/coverage/0")
			.asDouble()).isCloseTo(alone, within(1e-9));
		List<JsonNode> weakest = List.copyOf(both.path("weakest").values());
		assertThat(weakest).extracting((skill) -> skill.at("/skill/id").asString())
			.contains("customer-empathy")
			.doesNotContain("product-strategy-thinking")
			.doesNotHaveDuplicates();
		assertThat(weakest).extracting((skill) -> skill.path("weight").asDouble() * skill.path("shortfall").asDouble())
			.isSortedAccordingTo(Collections.reverseOrder());
	}

	@Test
	void aCellOfWhichNothingIsKnownSaysWhy() {
		this.graph.run("""
				CREATE (:Node:Concept:Role {id: 'test-blank', name: 'Blank', nameKey: 'blank', roleKind: 'POSITION',
				  origin: 'test'})
				""");
		JsonNode unknown = matrix("[{role: \"test-blank\"}]", "[\"product-manager\"]",
				"rows { transferability basis percentile problem } coverage weakest { weight }");
		JsonNode cell = unknown.at("/rows/0/0");
		assertThat(cell.path("transferability").isNull()).isTrue();
		assertThat(cell.path("percentile").isNull()).isTrue();
		assertThat(cell.path("basis").asString()).isEqualTo("UNKNOWN");
		assertThat(cell.path("problem").asString()).contains("skills");
		assertThat(unknown.path("coverage").toString()).isEqualTo("[null]");
		assertThat(unknown.path("weakest")).isEmpty();
	}

	@Test
	void nobodyCoversNothing() {
		JsonNode empty = matrix("[]", "[\"product-manager\"]", "rows { basis } coverage weakest { weight }");
		assertThat(empty.path("rows")).isEmpty();
		assertThat(empty.path("coverage").toString()).isEqualTo("[null]");
	}

	@Test
	void tooManyCellsAndUnknownRolesAreRefused() {
		var many = this.http.ask("{ skillGapMatrix(from: [%s], to: [\"founder\"]) { coverage } }"
			.formatted("{role: \"project-manager\"},".repeat(201)));
		assertThat(many.message()).contains("200", "201");
		var unknown = this.http.ask("{ skillGapMatrix(from: [{role: \"nobody\"}], to: [\"founder\"]) { coverage } }");
		assertThat(unknown.codes()).containsExactly("NOT_FOUND");
		assertThat(unknown.errors().getFirst().at("/extensions/argument").asString()).isEqualTo("from[0].role");
	}

	private JsonNode matrix(String from, String to, String fields) {
		var answer = this.http.ask("{ skillGapMatrix(from: %s, to: %s) { %s } }".formatted(from, to, fields));
		assertThat(answer.errors()).isEmpty();
		return answer.data().path("skillGapMatrix");
	}

}
