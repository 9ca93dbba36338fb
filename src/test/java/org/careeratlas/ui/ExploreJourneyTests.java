package org.careeratlas.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.Needs;
import org.careeratlas.testing.Requirement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** How people find their way in the graph, by mouse and by keyboard. */
@AtlasTest
@Needs({ Requirement.BROWSER, Requirement.PAGES })
@Tag("browser")
class ExploreJourneyTests extends Journey {

	@Test
	void exploresByMouseAndBackUndoesEachStep() {
		go("/roles/product-manager");
		this.page.getByRole(AriaRole.LINK, named("Explore connections")).click();
		assertThat(this.page).hasURL(at("/explore/product-manager"));
		assertThat(node("roadmapping")).isVisible();
		int before = nodes().count();

		node("roadmapping").click();
		Locator details = this.page.getByRole(AriaRole.COMPLEMENTARY);
		assertThat(details).containsText("Is required by Product manager");
		details.getByText("Based on").first().click();
		assertThat(details).containsText("Product Management vs. Project Management (article)");
		details.getByText("Expand neighbors").click();
		assertThat(node("roadmapping")).hasAttribute("aria-expanded", "true");
		assertThat(nodes()).not().hasCount(before);
		assertThat(node("group-product-manager")).isVisible();

		this.page.goBack();
		assertThat(nodes()).hasCount(before);
		this.page.goBack();
		assertThat(details).isHidden();
		this.page.goForward();
		assertThat(details).isVisible();
		this.page.goForward();
		assertThat(node("group-product-manager")).isVisible();
		this.page.reload();
		assertThat(node("group-product-manager")).isVisible();
		assertThat(details).isVisible();
	}

	@Test
	void exploresByKeyboardWithOneTabStop() {
		go("/explore/product-manager");
		pressTabUntil(node("product-manager"));
		this.page.keyboard().press("ArrowRight");
		Locator first = this.page.locator(".node:focus");
		assertThat(first).not().hasId("node-product-manager");
		assertThat(this.page.locator(".node.lit")).not().hasCount(0);
		this.page.keyboard().press("ArrowDown");
		String name = (String) this.page.evaluate("document.activeElement.innerText");
		this.page.keyboard().press("e");
		assertThat(this.page).hasURL(Pattern.compile(".*/explore/product-manager\\?pin=.*"));
		assertThat(first).containsText(name);
		this.page.keyboard().press("Space");
		assertThat(this.page.getByRole(AriaRole.COMPLEMENTARY)).containsText(name);
		this.page.keyboard().press("Escape");
		assertThat(first).containsText(name);
		this.page.keyboard().press("Enter");
		assertThat(heading()).containsText(name);
		assertThat(this.page.locator(".node.center:focus")).containsText(name);
		this.page.keyboard().press("Tab");
		assertThat(this.page.locator(".node:focus")).hasCount(0);
	}

	@Test
	void theTableListsAllThatTheGraphShows() throws IOException {
		go("/explore/project-manager?depth=2&kinds=role,certification,framework");
		assertThat(nodes()).not().hasCount(0);
		Object drawn = this.page.evaluate("[...document.querySelectorAll('.node-name')].map(e => e.innerText).sort()");
		int lines = this.page.locator(".edges .all path").count();
		this.page.getByRole(AriaRole.LINK, named("Table").setExact(true)).click();
		assertThat(this.page.locator(".edge-table tbody tr")).hasCount(lines);
		Object listed = this.page
			.evaluate("[...new Set([...document.querySelectorAll('.edge-table a')].map(e => e.innerText))].sort()");
		assertThat(listed).isEqualTo(drawn);
		assertThat(exported("Export CSV", "project-manager.csv")).hasSize(1 + lines)
			.contains(
					"project-manager,Project manager,role,VALUES,pmp,Project Management Professional,certification,,Product Management vs. Project Management (article)");
		this.page.getByRole(AriaRole.LINK, named("Graph").setExact(true)).click();
		assertThat(nodes()).not().hasCount(0);
	}

	@Test
	void aKindIsHiddenInTheLegendAndThePictureIsTakenAlong() throws IOException {
		go("/explore/product-manager");
		assertThat(node("jira")).isVisible();
		this.page.getByRole(AriaRole.BUTTON, named("Tools")).click();
		assertThat(node("jira")).isHidden();
		assertThat(this.page).hasURL(at("/explore/product-manager?kinds=role,skill,framework,certification"));
		assertThat(String.join("", exported("Export SVG", "product-manager.svg")))
			.contains("<svg", "Customer empathy", "</svg>")
			.doesNotContain("Jira");
		Download png = this.page.waitForDownload(this.page.getByText("Export PNG")::click);
		assertThat(Files.readAllBytes(png.path())).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(50_000);
		assertThat(screens.complaints()).isEmpty();
	}

	private Locator node(String id) {
		return this.page.locator("#node-" + id);
	}

	private Locator nodes() {
		return this.page.locator(".node");
	}

}
