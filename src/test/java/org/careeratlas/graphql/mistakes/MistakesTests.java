package org.careeratlas.graphql.mistakes;

import java.util.List;
import java.util.Map;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.RawHttp;
import org.careeratlas.testing.RawHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong with a request is told so that it can be put right. */
@AtlasTest
class MistakesTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					{ sources { nme } }                                  | Source has no field 'nme': did you mean "name"?
					{ rols { totalCount } }                              | Query has no field 'rols': did you mean "role"?
					{ families { xyz } }                                 | FamilyCount has no field 'xyz'; there is id, name, family, roles, sources
					{ node(id: "jira") { ... on Tool { categry } } }     | Tool has no field 'categry': did you mean "category"?
					{ ...A } fragment A on Query { sources { urll } }    | Source has no field 'urll': did you mean "url"?
					""")
	void anUnknownFieldIsToldWithTheNearestOneOrAll(String query, String message) {
		assertThat(refused(query, Map.of()).message()).isEqualTo(message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					{ roles(frist: 3) { totalCount } }                   | frist                 | roles has no argument 'frist': did you mean "first"?
					{ role { id } }                                      | id                    | role needs the argument 'id'
					{ role(id: null) { id } }                            | id                    | id must not be null
					{ roles(first: "many") { totalCount } }              | first                 | first must be of the type Int, but is 'many'
					{ roles(orderBy: {field: GROWHT}) { totalCount } }   | orderBy.field         | orderBy.field must be one of NAME, JOB_ZONE, PAY, GROWTH, OPENINGS, SKILLS, but is GROWHT: did you mean "GROWTH"?
					{ roles(orderBy: {field: "PAY"}) { totalCount } }    | orderBy.field         | orderBy.field must be one of NAME, JOB_ZONE, PAY, GROWTH, OPENINGS, SKILLS, but is 'PAY'
					{ roles(orderBy: {direction: ASC}) { totalCount } }  | orderBy.field         | orderBy.field is missing
					{ roles(filter: {familiy: "x"}) { totalCount } }     | filter.familiy        | RoleFilter has no field 'familiy': did you mean "family"?
					{ roles(filter: {jobZone: [1, "2"]}) { totalCount }} | filter.jobZone[1]     | filter.jobZone[1] must be of the type Int, but is '2'
					{ roles(filter: {or: [{roleKind: [UNITS]}]}) { totalCount }} | filter.or[0].roleKind[0] | filter.or[0].roleKind[0] must be one of POSITION, UNIT, but is UNITS: did you mean "UNIT"?
					{ roles(filter: 3) { totalCount } }                  | filter                | filter must be an object with
					{ skillGap(from: {}, to: "founder") { coverage } }   | from                  | from must have exactly one of role, profile
					""")
	void aWrongArgumentIsToldWithItsPath(String query, String argument, String message) {
		Answer answer = refused(query, Map.of());
		assertThat(answer.message()).startsWith(message);
		assertThat(argument(answer)).isEqualTo(argument);
	}

	@Test
	void aWrongVariableIsToldAsTheArgumentThatItIs() {
		String roles = "query($filter: RoleFilter, $n: Int) { roles(filter: $filter, first: $n) { totalCount } }";
		Answer kind = refused(roles, Map.of("filter", Map.of("not", Map.of("roleKind", List.of("UNITS")))));
		assertThat(kind.message())
			.isEqualTo("filter.not.roleKind[0] must be one of POSITION, UNIT, but is 'UNITS': did you mean \"UNIT\"?");
		assertThat(argument(kind)).isEqualTo("filter.not.roleKind[0]");
		assertThat(refused(roles, Map.of("filter", Map.of("requries", List.of()))).message())
			.isEqualTo("RoleFilter has no field 'requries': did you mean \"requires\"?");
		Answer number = refused(roles, Map.of("n", "three"));
		assertThat(number.message()).isEqualTo("first must be of the type Int, but is 'three'");
		assertThat(argument(number)).isEqualTo("first");
	}

	@Test
	void aVariableWithinAnArgumentIsTheFieldThatItIs() {
		String query = "query($zone: Int!) { roles(filter: {jobZone: [2, $zone]}) { totalCount } }";
		assertThat(argument(refused(query, Map.of("zone", "x")))).isEqualTo("filter.jobZone[1]");
		assertThat(refused(query, Map.of()).message()).isEqualTo("filter.jobZone[1] must not be null");
	}

	@Test
	void aWrongDefaultIsTold() {
		Answer answer = refused("query($kind: RoleKind = UNITS) { roles(filter: {roleKind: [$kind]}) { totalCount } }",
				Map.of());
		assertThat(answer.message())
			.isEqualTo("$kind must be one of POSITION, UNIT, but is UNITS: did you mean \"UNIT\"?");
	}

	@Test
	void eachMistakeIsTold() {
		Answer answer = new RawHttp(this.port).ask("{ sources { nme } roles(frist: 3) { totalCont } }");
		assertThat(answer.errors()).extracting((error) -> error.path("message").asString())
			.containsExactlyInAnyOrder("Source has no field 'nme': did you mean \"name\"?",
					"roles has no argument 'frist': did you mean \"first\"?",
					"RoleConnection has no field 'totalCont': did you mean \"totalCount\"?");
		assertThat(answer.errors())
			.allSatisfy((error) -> assertThat(error.at("/locations/0/line").asInt()).isEqualTo(1));
	}

	@Test
	void aMistakeThatIsNotOfTheSchemaIsToldAsItWas() {
		assertThat(refused("{ ...Nothing }", Map.of()).message()).contains("Undefined fragment 'Nothing'");
	}

	private Answer refused(String query, Map<String, Object> variables) {
		Answer answer = new RawHttp(this.port).ask(query, variables);
		assertThat(answer.codes()).containsExactly("BAD_REQUEST");
		assertThat(answer.text()).doesNotContain("Value{", "=[", "EnumValue");
		return answer;
	}

	private static String argument(Answer answer) {
		return answer.errors().getFirst().at("/extensions/argument").asString("");
	}

}
