package org.careeratlas.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.careeratlas.ui.Screens.Device;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A window of a new visitor, and how people move in it. */
abstract class Journey {

	protected static Screens screens;

	@LocalServerPort
	private int port;

	protected Page page;

	@BeforeAll
	static void startBrowser() {
		screens = new Screens();
	}

	@AfterAll
	static void stopBrowser() {
		screens.close();
	}

	@BeforeEach
	void open() {
		this.page = screens.open(Device.DESK);
	}

	protected List<String> exported(String button, String name) throws IOException {
		Download file = this.page.waitForDownload(() -> this.page.getByText(button).click());
		assertThat(file.suggestedFilename()).isEqualTo(name);
		return Files.readAllLines(file.path());
	}

	protected void go(String path) {
		this.page.navigate(at(path));
	}

	protected String at(String path) {
		return "http://localhost:" + this.port + path;
	}

	protected Locator heading() {
		return this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
	}

	protected static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

	/**
	 * Goes on with the tabulator, as somebody without a mouse does, until the element has
	 * the focus.
	 */
	protected void pressTabUntil(Locator element) {
		for (int presses = 0; presses < 150; presses++) {
			if ((Boolean) element.evaluate("element => element === document.activeElement")) {
				return;
			}
			this.page.keyboard().press("Tab");
		}
		throw new AssertionError("The tabulator does not lead to " + element);
	}

}
