package org.careeratlas.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.careeratlas.testing.RunningAtlas;
import org.careeratlas.ui.Screens.Device;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * How soon each screen shows something and what it is about, to a visitor who has nothing
 * of it cached, and how long the browser takes from a click or a key to the next picture.
 * Argument: the directory of an embedded graph; an empty one gets the seed.
 */
final class PagesBenchmark {

	private static final int TIMES = 9;

	private static final List<Screen> SCREENS = List.of(new Screen("/", "main .ruled"),
			new Screen("/roles/product-manager", ".items"),
			new Screen("/compare/project-manager/product-manager", ".gain"),
			new Screen("/plan/project-manager/product-manager", ".steps"),
			new Screen("/paths?from=project-manager&to=vp-of-product", ".stop-name"),
			new Screen("/explore/product-manager", ".node"), new Screen("/insights", ".plot"),
			new Screen("/data", "main table"));

	private static final List<Act> ACTS = List.of(
			new Act("a letter is typed", "/", "main input",
					(page) -> page.locator("main input")
						.pressSequentially("prod", new Locator.PressSequentiallyOptions().setDelay(120))),
			new Act("a skill is ticked", "/compare/project-manager/product-manager", ".gain input",
					(page) -> page.locator(".gain input").first().click()),
			new Act("the mouse passes a node", "/explore/product-manager", ".node",
					(page) -> page.hover("#node-influence")),
			new Act("a node is expanded", "/explore/product-manager", ".node",
					(page) -> page.locator("#node-jira").press("e")),
			new Act("a kind is hidden", "/explore/product-manager", ".node",
					(page) -> page.locator(".legend button").nth(2).click()));

	private PagesBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		try (var atlas = RunningAtlas
			.start(new SpringApplicationBuilder(), "careeratlas.embedded.directory=" + args[0],
					"careeratlas.answers.cache=0B", "logging.level.org.careeratlas=error")
			.whenReady(); var screens = new Screens()) {
			String address = atlas.address().toString();
			System.out.printf("%-50s %12s %12s%n", "median of " + TIMES + ", ms", "first paint", "content");
			SCREENS.forEach((screen) -> screen.time(screens, address));
			System.out.printf("%n%-50s %12s %12s%n", "from an event to the next picture, ms", "median", "most");
			ACTS.forEach((act) -> act.time(screens, address));
		}
		System.exit(0);
	}

	private static double[] sorted(IntToDoubleFunction measure) {
		return IntStream.range(0, TIMES).mapToDouble(measure).sorted().toArray();
	}

	private static double number(Page page, String script) {
		return ((Number) page.evaluate(script)).doubleValue();
	}

	/**
	 * A screen.
	 *
	 * @param content what it is about, as a selector
	 */
	private record Screen(String path, String content) {

		void time(Screens screens, String address) {
			open(screens, address); // the service's first time
			var paints = new double[TIMES];
			double[] contents = sorted((i) -> {
				Page page = open(screens, address);
				paints[i] = number(page, "() => performance.getEntriesByName('first-contentful-paint')[0].startTime");
				return number(page, "() => contentAt");
			});
			Arrays.sort(paints);
			System.out.printf("%-50s %12.0f %12.0f%n", this.path, paints[TIMES / 2], contents[TIMES / 2]);
		}

		private Page open(Screens screens, String address) {
			Page page = screens.open(Device.DESK);
			page.addInitScript("""
					contentAt = null;
					const observer = new MutationObserver(() => {
					  if (!document.querySelector('%s')) return;
					  observer.disconnect();
					  requestAnimationFrame(() => setTimeout(() => (contentAt = performance.now())));
					});
					observer.observe(document, { childList: true, subtree: true });
					""".formatted(this.content));
			page.navigate(address + this.path);
			page.locator(this.content).first().waitFor();
			page.waitForTimeout(200);
			return page;
		}

	}

	/**
	 * Something that a reader does.
	 *
	 * @param ready what is there before, as a selector
	 */
	private record Act(String name, String path, String ready, Consumer<Page> act) {

		void time(Screens screens, String address) {
			double[] longest = sorted((i) -> longestEvent(screens, address));
			System.out.printf("%-50s %12.0f %12.0f%n", this.name, longest[TIMES / 2], longest[TIMES - 1]);
		}

		/** Event Timing knows no event shorter than 16 ms, and steps of 8. */
		private double longestEvent(Screens screens, String address) {
			Page page = screens.open(Device.DESK);
			page.navigate(address + this.path);
			page.locator(this.ready).first().waitFor();
			page.waitForTimeout(700);
			page.evaluate("""
					() => {
					  longest = 16;
					  new PerformanceObserver((list) => {
					    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
					  }).observe({ type: 'event', durationThreshold: 16 });
					}""");
			this.act.accept(page);
			page.waitForTimeout(500);
			return number(page, "() => longest");
		}

	}

}
