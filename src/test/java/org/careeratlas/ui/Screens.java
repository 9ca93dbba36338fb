package org.careeratlas.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.careeratlas.testing.Chromium;
import org.jspecify.annotations.Nullable;

/**
 * A browser with the app in it, and what it asked and complained about. Motion is
 * reduced, so that nothing is looked at half way.
 */
final class Screens implements AutoCloseable {

	private final Chromium chromium = new Chromium();

	private final List<String> origins = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	private @Nullable BrowserContext context;

	/** A new window of a new visitor, in the light theme. */
	Page open(Device device) {
		closeWindow();
		this.origins.clear();
		this.complaints.clear();
		this.context = this.chromium.browser()
			.newContext(new NewContextOptions().setViewportSize(device.width, device.height)
				.setColorScheme(ColorScheme.LIGHT)
				.setReducedMotion(ReducedMotion.REDUCE)
				.setPermissions(List.of("clipboard-read", "clipboard-write")));
		Page page = this.context.newPage();
		page.onRequest((request) -> this.origins.add(origin(request)));
		page.onConsoleMessage((message) -> this.complaints.addAll(complaint(message)));
		page.onPageError(this.complaints::add);
		return page;
	}

	/** The origins that requests went to; a file that was made in the page has none. */
	List<String> origins() {
		return this.origins;
	}

	/** Errors, also of the content security policy. */
	List<String> complaints() {
		return this.complaints;
	}

	/**
	 * Rules of accessibility that the page breaks, with where. The legacy mode asks this
	 * page alone, which has no frames, and takes half the time.
	 */
	static List<String> barriers(Page page) {
		return new AxeBuilder(page).setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.map(Screens::describe)
			.toList();
	}

	/** Whether one must scroll sideways to read the page. */
	static boolean isTooWide(Page page) {
		return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
	}

	static void picture(Page page, String name, Device device, ColorScheme theme) {
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target/screenshots/%s-%d-%s.png".formatted(name, device.width,
					theme.name().toLowerCase(Locale.ROOT)))));
	}

	@Override
	public void close() {
		closeWindow();
		this.chromium.close();
	}

	private void closeWindow() {
		if (this.context != null) {
			this.context.close();
		}
	}

	private static String describe(Rule rule) {
		return rule.getId() + ": " + rule.getHelp() + " "
				+ rule.getNodes().stream().map((node) -> node.getHtml() + " " + node.getFailureSummary()).toList();
	}

	private static String origin(Request request) {
		URI uri = URI.create(request.url());
		return uri.getScheme() + "://" + uri.getAuthority();
	}

	private static List<String> complaint(ConsoleMessage message) {
		return message.type().equals("error") ? List.of(message.text()) : List.of();
	}

	/** What a screen is looked at on. */
	enum Device {

		DESK(1280, 900), PHONE(390, 844);

		private final int width;

		private final int height;

		Device(int width, int height) {
			this.width = width;
			this.height = height;
		}

	}

}
