package org.careeratlas.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.Needs;
import org.careeratlas.testing.RawHttp;
import org.careeratlas.testing.RawHttp.Answer;
import org.careeratlas.testing.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@AtlasTest
@Needs(Requirement.PAGES)
class PagesTests {

	private static final String[] BROWSER = { "Accept", "text/html,application/xhtml+xml,*/*;q=0.8" };

	private static final String APP = "<div id=\"app\">";

	@LocalServerPort
	private int port;

	private RawHttp http;

	@BeforeEach
	void connect() {
		this.http = new RawHttp(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/roles/product-manager", "/compare/project-manager/product-manager",
			"/plan/project-manager/product-manager", "/paths?from=founder", "/explore/jira", "/insights", "/data",
			"/?embed=1" })
	void anAddressOfTheAppSurvivesAReload(String path) {
		Answer answer = this.http.get(path, BROWSER);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).startsWith("text/html");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
		assertThat(answer.text()).contains(APP);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nope", "/roles.php", "/graphiql/nope", "/index" })
	void aBrowserThatAsksForWhatIsNowhereGetsTheAppAndAnHonestStatus(String path) {
		Answer answer = this.http.get(path, BROWSER);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.text()).contains(APP);
	}

	@Test
	void whoeverIsNoBrowserGetsNoPageForWhatIsNowhere() {
		Answer answer = this.http.get("/nope", "Accept", "application/json");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.json().path("status").asInt()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/env", "/assets/nope.js", "/graphql/nope" })
	void whatMachinesAskForIsNoPage(String path) {
		Answer answer = this.http.get(path, BROWSER);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.text()).doesNotContain(APP);
	}

	@Test
	void assetsAreKeptForGoodAndSentAsTheBuildCompressedThem() {
		Answer plain = this.http.get(firstScript());
		assertThat(plain.header("Cache-Control")).contains("max-age=31536000", "immutable");
		for (String coding : new String[] { "br", "gzip" }) {
			Answer answer = this.http.get(firstScript(), "Accept-Encoding", coding);
			assertThat(answer.header("Content-Encoding")).isEqualTo(coding);
			assertThat(answer.header("Content-Type")).contains("javascript");
			assertThat(answer.header("Vary")).contains("Accept-Encoding");
		}
	}

	@Test
	void thePolicyOfTheAppAllowsNothingInlineAndNothingFromElsewhere() {
		String policy = this.http.get("/roles/founder").header("Content-Security-Policy");
		assertThat(policy).contains("default-src 'none'", "script-src 'self';", "style-src 'self';")
			.contains("frame-ancestors 'none'")
			.doesNotContain("unsafe", "http", "*");
	}

	@Test
	void pagesGetNoPowersThatTheyDoNotNeed() {
		Answer answer = this.http.get("/roles/founder");
		assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
		assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Strict-Transport-Security")).isEmpty();
	}

	@Test
	void onlyThePageOfGraphiQlMayUseInlineStyles() {
		assertThat(this.http.get("/graphiql/").header("Content-Security-Policy"))
			.contains("style-src 'self' 'unsafe-inline'")
			.contains("frame-ancestors 'none'");
	}

	@Test
	void otherSitesMayFrameWhatIsEmbeddedAndNothingElse() {
		assertThat(this.http.get("/compare/a/b?embed=1").header("Content-Security-Policy"))
			.endsWith("frame-ancestors *");
		assertThat(this.http.get("/compare/a/b?embed=0").header("Content-Security-Policy"))
			.endsWith("frame-ancestors 'none'");
		assertThat(this.http.get("/graphiql/?embed=1").header("Content-Security-Policy"))
			.endsWith("frame-ancestors 'none'");
	}

	private String firstScript() {
		Matcher script = Pattern.compile("src=\"\\.(/assets/[^\"]+\\.js)\"").matcher(this.http.get("/").text());
		assertThat(script.find()).isTrue();
		return script.group(1);
	}

}
