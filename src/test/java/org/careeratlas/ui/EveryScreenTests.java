package org.careeratlas.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.Needs;
import org.careeratlas.testing.Requirement;
import org.careeratlas.ui.Screens.Device;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

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
		SCREENS.put("no-path",
				new Screen("/paths?from=project-manager&to=chief-product-officer&max=1", "Closest role"));
		SCREENS.put("explore-start", new Screen("/explore", "Stakeholder communication"));
		SCREENS.put("explore", new Screen("/explore/product-manager", "Storytelling with data"));
		SCREENS.put("explore-details",
				new Screen("/explore/roadmapping?depth=2&kinds=role,skill&show=product-owner", "Based on"));
		SCREENS.put("explore-table", new Screen("/explore/roadmapping?nodes=12&view=table", "requires"));
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

	static Stream<Arguments> screensAndDevices() {
		return SCREENS.keySet()
			.stream()
			.flatMap((name) -> Arrays.stream(Device.values()).map((device) -> arguments(name, device)));
	}

	@ParameterizedTest(name = "{0} at {1}")
	@MethodSource("screensAndDevices")
	void hasNoBarriersFitsTheWidthAndAsksThisOriginAlone(String name, Device device) {
		Screen screen = SCREENS.get(name);
		Page page = screens.open(device);
		page.navigate("http://localhost:%d%s".formatted(this.port, screen.path()));
		page.waitForCondition(() -> page.getByText(screen.text()).count() > 0);
		page.waitForLoadState();
		for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
			Screens.picture(page, name, device, theme);
			assertThat(Screens.barriers(page)).as(theme.name()).isEmpty();
			assertThat(Screens.isTooWide(page)).as(theme.name()).isFalse();
		}
		assertThat(screens.origins()).isNotEmpty().containsOnly("http://localhost:" + this.port);
		assertThat(screens.complaints()).isEmpty();
	}

	private record Screen(String path, String text) {
	}

}
