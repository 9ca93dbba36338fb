package org.careeratlas.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.Needs;
import org.careeratlas.testing.Requirement;
import org.careeratlas.ui.Screens.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What holds for each screen, in both themes, on a desk and on a phone. */
@AtlasTest
@Needs({ Requirement.BROWSER, Requirement.PAGES })
@Tag("browser")
class EveryScreenTests {

	/** Each screen's address, and a text that it shows when it is complete. */
	private static final Map<String, Screen> SCREENS = new LinkedHashMap<>();

	static {
		SCREENS.put("home", new Screen("/", "Project manager"));
		SCREENS.put("role", new Screen("/roles/product-manager", "Similar roles"));
		SCREENS.put("details", new Screen("/roles/product-manager?show=roadmapping", "Sources of this description"));
		SCREENS.put("compare", new Screen("/compare/project-manager/product-manager", "Customer empathy"));
		SCREENS.put("plan", new Screen("/plan/project-manager/product-manager", "Find a product niche"));
		SCREENS.put("paths", new Screen("/paths?from=project-manager&to=vp-of-product", "Path 1"));
		SCREENS.put("no-path", new Screen("/paths?from=project-manager&to=chief-product-officer", "Closest role"));
		SCREENS.put("explore-start", new Screen("/explore", "Stakeholder communication"));
		SCREENS.put("explore", new Screen("/explore/product-manager", "Storytelling with data"));
		SCREENS.put("explore-details",
				new Screen("/explore/roadmapping?depth=2&kinds=role,skill&show=product-owner", "Based on"));
		SCREENS.put("explore-table", new Screen("/explore/jira?pin=scrum-master&view=table", "requires"));
		SCREENS.put("insights", new Screen("/insights", "Stakeholder communication"));
		SCREENS.put("data", new Screen("/data", "Career Atlas editors"));
		SCREENS.put("unknown-role", new Screen("/roles/nobody", "There is no role"));
		SCREENS.put("embedded", new Screen("/compare/project-manager/product-manager?embed=1", "Customer empathy"));
	}

	private static Screens screens;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void startBrowser() {
		screens = new Screens();
	}

	@AfterAll
	static void stopBrowser() {
		screens.close();
	}

	static Stream<Arguments> screensAndViews() {
		return SCREENS.keySet()
			.stream()
			.flatMap((name) -> Arrays.stream(View.values()).map((view) -> arguments(name, view)));
	}

	@ParameterizedTest(name = "{0} at {1}")
	@MethodSource("screensAndViews")
	void hasNoBarriersFitsTheWidthAndAsksThisOriginAlone(String name, View view) {
		Screen screen = SCREENS.get(name);
		Page page = screens.open(view);
		page.navigate("http://localhost:%d%s".formatted(this.port, screen.path()));
		assertThat(page.locator("body")).containsText(screen.text());
		page.waitForLoadState();
		Screens.picture(page, name, view);
		assertThat(Screens.barriers(page)).isEmpty();
		assertThat(Screens.isTooWide(page)).isFalse();
		assertThat(screens.origins()).isNotEmpty().containsOnly("http://localhost:" + this.port);
		assertThat(screens.complaints()).isEmpty();
	}

	private record Screen(String path, String text) {
	}

}
