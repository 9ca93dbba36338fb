package org.careeratlas.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.RawHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

@AtlasTest
@ExtendWith(OutputCaptureExtension.class)
class TextTests {

	private static final String EXTRACT = """
			query($text: String!, $least: Float = 0.5) {
			  extractSkills(text: $text, minConfidence: $least) {
			    found { concept { __typename id name } confidence by spans { start end text } rivals { id } }
			    unmatched { start end text }
			  }
			}""";

	/** In no other place. */
	private static final String SECRET = "Xyzzyplugh";

	@LocalServerPort
	private int port;

	@Autowired
	private Meanings meanings;

	@BeforeEach
	void waitForMeanings() {
		await().atMost(Duration.ofMinutes(1)).until(this.meanings::isReady);
	}

	@Test
	void findsASkillByItsNameAndSaysWhere() {
		JsonNode found = read("I like public speaking and negotiation.").path("found");
		assertThat(found.valueStream().map((each) -> each.at("/concept/name").asString().toLowerCase(Locale.ROOT)))
			.contains("negotiation");
		found
			.forEach((each) -> each.path("spans")
				.forEach((span) -> assertThat("I like public speaking and negotiation."
					.substring(span.path("start").asInt(), span.path("end").asInt()))
					.isEqualTo(span.path("text").asString())));
	}

	@Test
	void doesNotFindWhatIsDenied() {
		assertThat(names(read("No experience of negotiation.", 0))).doesNotContain("negotiation");
	}

	@Test
	void trustsTheEmployersWordsLess() {
		String duty = "Negotiation";
		JsonNode asTask = read("Your tasks\n" + duty, 0);
		JsonNode asBenefit = read("What we offer\n" + duty, 0);
		assertThat(confidence(asBenefit, "negotiation")).isLessThan(confidence(asTask, "negotiation") / 2);
	}

	@Test
	void listsWhatItDoesNotKnow() {
		assertThat(read("Experience with Zarquonix.").path("unmatched").valueStream())
			.extracting((span) -> span.path("text").asString())
			.containsExactly("Zarquonix");
	}

	@Test
	void startsFromWhatItFinds() {
		String text = "Negotiation, roadmapping and public speaking.";
		List<Map<String, String>> skills = read(text).path("found")
			.valueStream()
			.filter((found) -> found.at("/concept/__typename").asString().equals("Skill"))
			.map((found) -> Map.of("skill", found.at("/concept/id").asString()))
			.toList();
		assertThat(skills).isNotEmpty();
		var answer = new RawHttp(this.port).ask("""
				query($text: String!, $skills: [HeldSkillInput!]!) {
				  ofText: skillGap(from: {text: $text}, to: "product-manager") { transferability }
				  ofProfile: skillGap(from: {profile: {skills: $skills}}, to: "product-manager") { transferability }
				}""", Map.of("text", text, "skills", skills));
		assertThat(answer.errors()).isEmpty();
		assertThat(answer.data().at("/ofText/transferability").asDouble()).isPositive()
			.isEqualTo(answer.data().at("/ofProfile/transferability").asDouble());
	}

	@Test
	void comparesWithWhatATextAsksFor() {
		var answer = new RawHttp(this.port).ask("""
				query($cv: String!, $ad: String!) {
				  ofText: skillGap(from: {text: $cv}, toText: $ad) { ...Fit }
				  ofRole: skillGap(from: {role: "product-manager"}, toText: $ad) { ...Fit }
				  toNothing: skillGap(from: {text: $cv}, toText: "Zarquonix") { ...Fit }
				}
				fragment Fit on SkillGap {
				  to { id } transferability percentile problem
				  carriesOver { skill { name } } toDevelop { skill { name } gain evidence { note } }
				}""", Map.of("cv", "Negotiation and public speaking.", "ad", "You bring negotiation and roadmapping."));
		assertThat(answer.errors()).isEmpty();
		JsonNode ofText = answer.data().path("ofText");
		assertThat(skills(ofText.path("carriesOver"))).contains("negotiation").doesNotContain("roadmapping");
		assertThat(skills(ofText.path("toDevelop"))).contains("roadmapping").doesNotContain("negotiation");
		double gain = ofText.path("toDevelop")
			.valueStream()
			.mapToDouble((skill) -> skill.path("gain").asDouble())
			.sum();
		assertThat(ofText.path("transferability").asDouble() + gain).isCloseTo(1, within(1e-9));
		assertThat(ofText.path("to").isNull()).isTrue();
		assertThat(ofText.path("percentile").isNull()).isTrue();
		assertThat(skills(answer.data().at("/ofRole/carriesOver"))).contains("roadmapping");
		assertThat(answer.data().at("/toNothing/transferability").isNull()).isTrue();
		assertThat(answer.data().at("/toNothing/problem").asString())
			.isEqualTo("The skills that the text requires are not known");
	}

	@Test
	void whoeverNamesTheirJobBringsWhatItRequires() {
		String gap = """
				query($text: String!) {
				  skillGap(from: {text: $text}, to: "product-manager") { carriesOver { skill { name } } }
				}""";
		var http = new RawHttp(this.port);
		assertThat(skills(http.ask(gap, Map.of("text", "Product manager, Example Inc., 2019 to today"))
			.data()
			.at("/skillGap/carriesOver"))).contains("roadmapping");
		assertThat(skills(
				http.ask(gap, Map.of("text", "- Answers to the product manager")).data().at("/skillGap/carriesOver")))
			.doesNotContain("roadmapping");
	}

	@Test
	void aGapLeadsToARoleOrAText() {
		var http = new RawHttp(this.port);
		for (String target : List.of("", ", to: \"product-manager\", toText: \"negotiation\"")) {
			var answer = http.ask("{ skillGap(from: {role: \"product-owner\"}%s) { problem } }".formatted(target));
			assertThat(answer.codes()).containsExactly("BAD_REQUEST");
			assertThat(answer.message()).isEqualTo("Exactly one of to and toText must be given");
		}
		assertThat(http.ask("{ skillGap(from: {role: \"nobody\"}, toText: \"negotiation\") { problem } }").codes())
			.containsExactly("NOT_FOUND");
	}

	@Test
	void readsTexts() throws Exception {
		for (String name : List.of("cv-developer", "ad-marketing-manager")) {
			String text = new ClassPathResource("texts/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8);
			assertThat(read(text).path("found").valueStream()).as(name)
				.isNotEmpty()
				.allSatisfy((found) -> assertThat(found.path("confidence").asDouble()).isBetween(0.5, 1.0));
		}
	}

	@Test
	void refusesTextsThatAreTooLong() {
		var answer = new RawHttp(this.port).ask(EXTRACT, Map.of("text", "a ".repeat(10_001)));
		assertThat(answer.json().at("/errors/0/message").asString())
			.isEqualTo("text must have at most 20000 characters, but has 20002");
		assertThat(answer.json().at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void refusesTextsInAddresses() {
		String query = URLEncoder.encode("{ extractSkills(text: \"cooking\") { found { by } } }",
				StandardCharsets.UTF_8);
		assertThat(new RawHttp(this.port).get("/graphql?query=" + query).status()).isEqualTo(405);
	}

	@Test
	void neitherLogsNorKeepsTexts(CapturedOutput output, @Autowired Neo4jClient graph) {
		var http = new RawHttp(this.port);
		for (int i = 0; i < 3; i++) {
			assertThat(http.ask(EXTRACT, Map.of("text", SECRET + " and negotiation")).errors()).isEmpty();
			assertThat(http.ask("{ extractSkills(text: \"%s\") { found { by } } }".formatted(SECRET)).errors())
				.isEmpty();
			// mistakes around the text
			http.ask("{ extractSkills(text: \"%s\") { nothing } }".formatted(SECRET));
			http.ask("{ extractSkills(text: \"%s\", first: 1000) { found { by } } }".formatted(SECRET));
			http.ask("{ extractSkills(text: [\"%s\"]) { found { by } }".formatted(SECRET));
			http.ask(EXTRACT, Map.of("text", Map.of(SECRET, 1)));
		}
		assertThat(output.getAll()).doesNotContainIgnoringCase(SECRET);
		assertThat(http.get("/actuator/metrics").text()).doesNotContainIgnoringCase(SECRET);
		long kept = graph.query("""
				MATCH (node)
				WHERE any(key IN keys(node) WHERE toLower(toStringOrNull(node[key])) CONTAINS $secret)
				RETURN count(*) AS count
				""").bind(SECRET.toLowerCase(Locale.ROOT)).to("secret").fetchAs(Long.class).one().orElseThrow();
		assertThat(kept).isZero();
	}

	private JsonNode read(String text) {
		return read(text, 0.5);
	}

	private JsonNode read(String text, double least) {
		var answer = new RawHttp(this.port).ask(EXTRACT, Map.of("text", text, "least", least));
		assertThat(answer.errors()).isEmpty();
		return answer.json().at("/data/extractSkills");
	}

	private static List<String> skills(JsonNode list) {
		return list.valueStream().map((each) -> each.at("/skill/name").asString().toLowerCase(Locale.ROOT)).toList();
	}

	private static List<String> names(JsonNode reading) {
		return reading.path("found")
			.valueStream()
			.map((found) -> found.at("/concept/name").asString().toLowerCase(Locale.ROOT))
			.toList();
	}

	private static double confidence(JsonNode reading, String name) {
		return reading.path("found")
			.valueStream()
			.filter((found) -> found.at("/concept/name").asString().equalsIgnoreCase(name))
			.mapToDouble((found) -> found.path("confidence").asDouble())
			.findFirst()
			.orElseThrow();
	}

}
