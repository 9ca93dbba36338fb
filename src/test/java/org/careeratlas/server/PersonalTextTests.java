package org.careeratlas.server;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{ extractSkills(text: "I cook") { found { by } } }        | {}                           | true  | true
			query($t: String!) { extractSkills(text: $t) { by } }     | {"t": "I cook"}              | true  | false
			query($s: StartingPoint!) { skillGap(from: $s) { to } }   | {"s": {"text": "I cook"}}    | true  | false
			query($s: [StartingPoint!]!) { gaps(from: $s) { to } }    | {"s": [{"text": "I cook"}]}  | true  | false
			query($t: String = "I cook") { x(toText: $t) { by } }     | {}                           | true  | true
			{ normalizeTitle(title: "Cook", context: "I cook") { x } } | {}                          | true  | true
			{ search(query: "text") { nodes { id } } }                | {"query": "text"}            | false | false
			{ extractSkills { found { spans { text } } } }            | {}                           | false | false
			""")
	void knowsWhereTextsAre(String document, String variables, boolean isIn, boolean isWritten) {
		assertThat(PersonalText.isIn(document, JsonMapper.shared().readTree(variables))).isEqualTo(isIn);
		assertThat(PersonalText.isWrittenIn(document)).isEqualTo(isWritten);
	}

}
