package org.careeratlas.web;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.Needs;
import org.careeratlas.testing.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@AtlasTest
@Needs({ Requirement.BROWSER, Requirement.PAGES })
@Tag("browser")
class GraphiQlTests {

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static Playwright playwright;

	private static Browser browser;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void startBrowser() {
		playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(Requirement.chromium().orElseThrow())
				.setArgs(FLAGS));
	}

	@AfterAll
	static void stopBrowser() {
		playwright.close();
	}

	@Test
	void itsAddressLeadsToAPageThatAnswersTheFlagshipQuestionAndAsksThisOriginAlone() {
		List<String> origins = new ArrayList<>();
		List<String> complaints = new ArrayList<>();
		try (Page page = browser.newPage()) {
			page.onRequest((request) -> origins.add(origin(request)));
			page.onConsoleMessage((message) -> complaints.addAll(complaint(message)));
			page.onPageError(complaints::add);

			page.navigate("http://localhost:%d/graphiql".formatted(this.port));
			assertThat(page).hasURL("http://localhost:%d/graphiql/".formatted(this.port));
			assertThat(page.locator(".graphiql-query-editor")).containsText("skillGap");
			page.getByLabel("Execute query").click();

			Locator response = page.locator(".graphiql-response");
			assertThat(response).containsText("transferability");
			assertThat(response).not().containsText("errors");
			page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/graphiql.png")));
		}
		assertThat(origins).isNotEmpty().containsOnly("http://localhost:" + this.port);
		assertThat(complaints).isEmpty();
	}

	private static String origin(Request request) {
		URI uri = URI.create(request.url());
		return uri.getScheme() + "://" + uri.getAuthority();
	}

	private static List<String> complaint(ConsoleMessage message) {
		return message.type().equals("error") ? List.of(message.text()) : List.of();
	}

}
