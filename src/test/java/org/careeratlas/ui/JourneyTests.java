package org.careeratlas.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.Needs;
import org.careeratlas.testing.Requirement;
import org.careeratlas.ui.Screens.Device;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What people come for, as they would do it. */
@AtlasTest
@Needs({ Requirement.BROWSER, Requirement.PAGES })
@Tag("browser")
class JourneyTests extends Journey {

	@Test
	void findsTheFlagshipAnswerFromHomeByKeyboardAlone() {
		go("/");
		assertThat(heading()).containsText("See what carries over");
		this.page.keyboard().press("/");
		this.page.keyboard().type("projct manager");
		assertThat(option("Project manager").first()).isVisible();
		this.page.keyboard().press("Enter");
		assertThat(heading()).containsText("Project manager");
		assertThat(heading()).isFocused();

		pressTabUntil(region("Next roles").getByText("Product manager"));
		this.page.keyboard().press("Enter");
		assertThat(this.page).hasURL(at("/compare/project-manager/product-manager"));
		assertThat(gain("Skills")).containsText("Customer empathy");
		assertThat(heading()).isFocused();

		Locator sources = gain("Skills").locator("summary").first();
		pressTabUntil(sources);
		this.page.keyboard().press("Enter");
		assertThat(gain("Skills")).containsText("Product Management vs. Project Management (article)");
	}

	@Test
	void aSkillIsFoundFromAnyScreenAndRolesAreWhereOnlyRolesMakeSense() {
		go("/data");
		assertThat(heading()).isVisible();
		this.page.keyboard().press("/");
		this.page.keyboard().type("roadmapping");
		assertThat(option("Roadmapping skill").first()).isVisible();
		this.page.keyboard().press("Enter");
		assertThat(this.page).hasURL(at("/explore/roadmapping"));
		go("/roles/product-manager");
		this.page.getByPlaceholder("Search for a role").fill("roadmapping");
		assertThat(this.page.getByText("No results for “roadmapping”")).isVisible();
	}

	@Test
	void theWorkedQuestionsOfHomeLeadToTheirAnswers() {
		go("/");
		this.page.getByRole(AriaRole.LINK, named("Project manager to Product manager")).click();
		assertThat(this.page).hasURL(at("/compare/project-manager/product-manager"));
		assertThat(this.page.getByText("33%")).isVisible();
	}

	@Test
	void whatIsTickedCountsEverywhereAndIsRemembered() {
		go("/compare/project-manager/product-manager");
		assertThat(total("To learn")).hasText("26");
		this.page.getByLabel("I have this skill: Customer empathy").check();
		this.page.getByLabel("I have this tool: Figma").check();
		assertThat(total("To learn")).hasText("24");
		assertThat(total("Carries over")).hasText("9");
		assertThat(this.page.locator(".summary")).containsText("40%");

		this.page.reload();
		assertThat(total("To learn")).hasText("24");
		go("/compare/project-manager/product-owner");
		assertThat(this.page.getByLabel("I have this skill: Customer empathy")).isChecked();
	}

	@Test
	void backUndoesEachStepAndAReloadDrawsTheSamePicture() {
		go("/roles/product-manager");
		this.page.getByRole(AriaRole.LINK, named("Roadmapping")).click();
		Locator details = this.page.getByRole(AriaRole.COMPLEMENTARY);
		assertThat(details).containsText("Sources of this statement");
		assertThat(this.page).hasURL(at("/roles/product-manager?show=roadmapping"));
		this.page.reload();
		assertThat(details).containsText("Sources of this statement");
		this.page.keyboard().press("Escape");
		assertThat(details).isHidden();
		this.page.goBack();
		assertThat(details).isVisible();
		this.page.goBack();
		assertThat(details).isHidden();
		assertThat(heading()).containsText("Product manager");
	}

	@Test
	void everyRowOfAComparisonIsOneClickFromItsSources() {
		go("/compare/project-manager/product-manager");
		for (String row : List.of("Asana", "Planning", "Jira", "Figma", "Certified Scrum Product Owner")) {
			this.page.getByRole(AriaRole.BUTTON, named("Sources: " + row)).click();
			assertThat(entry(row).locator(".evidence")).not().hasCount(0);
		}
		assertThat(entry("Jira").locator("h3")).hasText(new String[] { "For Project manager", "For Product manager" });
		assertThat(Screens.barriers(this.page)).isEmpty();
		Screens.picture(this.page, "compare-sources", Device.DESK, ColorScheme.LIGHT);
	}

	private Locator entry(String name) {
		return this.page.locator(".entry")
			.filter(new Locator.FilterOptions().setHas(this.page.getByRole(AriaRole.LINK, named(name))));
	}

	@Test
	void aRoleSaysWhatItDoesAndWhoSaysSo() {
		go("/roles/product-manager");
		Locator work = region("Responsibilities");
		assertThat(work.locator("summary")).hasCount(6);
		work.getByText("Show 19 more of 25").click();
		assertThat(this.page).hasURL(at("/roles/product-manager?work=all"));
		assertThat(work.locator("summary")).hasCount(25);
		work.getByText("Alignment across teams").click();
		assertThat(work.locator("details[open]")).containsText("Product Management vs. Project Management (article)");
		assertThat(region("Reports to")).containsText("VP of Product");
		assertThat(region("Collaboration")).containsText("Go-to-market launch");
	}

	@Test
	void aComparisonIsExportedWithItsTicksAndAllSources() throws IOException {
		go("/compare/project-manager/product-manager");
		this.page.getByLabel("I have this skill: Influence").check();
		Download file = this.page.waitForDownload(() -> this.page.getByText("Export CSV").click());
		assertThat(file.suggestedFilename()).isEqualTo("project-manager-to-product-manager.csv");
		assertThat(Files.readAllLines(file.path())).hasSize(49)
			.noneMatch((line) -> line.endsWith(","))
			.anyMatch((line) -> line.startsWith("to learn,skill,influence,Influence,yes,0.6,0.5"))
			.anyMatch((line) -> line.startsWith("left behind,tool,asana,Asana,yes"));
	}

	@Test
	void onPaperAComparisonNamesItsSourcesAndHasNoControls() {
		go("/compare/project-manager/product-manager");
		assertThat(this.page.getByText("Export CSV")).isVisible();
		this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(this.page.getByText("Sources: Product Management vs. Project Management (article)")).isVisible();
		assertThat(this.page.getByText("Export CSV")).isHidden();
		assertThat(this.page.getByRole(AriaRole.NAVIGATION, named("Main"))).isHidden();
	}

	@Test
	void aComparisonBecomesAPlanWhoseTicksCountAndWhichIsExported() throws IOException {
		go("/compare/project-manager/product-manager");
		this.page.getByLabel("I have this skill: Roadmapping").check();
		view("Plan").click();
		assertThat(this.page).hasURL(at("/plan/project-manager/product-manager"));
		assertThat(this.page.getByLabel("I have this: step 7, Learn Roadmapping")).isChecked();
		assertThat(this.page.locator(".plan .statement")).hasText("38% now, 100% after 8 steps (1 done).");
		assertThat(this.page.locator(".plan .standing")).hasText(Pattern.compile("^Closer than \\d+% of roles$"));
		assertThat(region("Advised for this move").getByRole(AriaRole.LISTITEM)).not().hasCount(0);
		this.page.getByLabel("I have this: step 1, Improve technical literacy").check();
		assertThat(this.page.locator(".plan .statement")).containsText("43% now");

		assertThat(exported("Export Markdown", "plan-project-manager-to-product-manager.md"))
			.contains("# From Project manager to Product manager")
			.contains("1. [x] **Improve technical literacy** (43% after this step)")
			.contains("3. [ ] **Develop market acumen** (56% after this step)");
		assertThat(exported("Export CSV", "plan-project-manager-to-product-manager.csv")).hasSize(9)
			.anyMatch((line) -> line.startsWith("7,yes,Skills,Learn Roadmapping,"));

		view("Compare").click();
		assertThat(this.page.getByLabel("I have this skill: Technical literacy")).isChecked();
		assertThat(this.page.locator(".summary")).containsText("43%");
	}

	@Test
	void whereNoRouteIsKnownTheNearestRoleIsOfferedAndALongerSearchFindsOne() {
		go("/paths?max=1");
		choose("From", "project manager");
		choose("To", "chief product officer");
		assertThat(this.page).hasURL(at("/paths?from=project-manager&to=chief-product-officer&max=1"));
		assertThat(this.page.locator(".no-route")).containsText("No path with up to 1 move");
		assertThat(this.page.locator(".blocked li")).not().hasCount(0);
		assertThat(region("Closest role: ").getByRole(AriaRole.LISTITEM)).not().hasCount(0);

		this.page.getByText("Search up to 6 moves").click();
		assertThat(this.page).hasURL(at("/paths?from=project-manager&to=chief-product-officer&max=6"));
		assertThat(stops("Path 1")).hasText(new String[] { "Project manager", "Product manager",
				"Senior product manager", "Group product manager", "VP of Product", "Chief product officer" });
		this.page.reload();
		assertThat(stops("Path 1")).hasCount(6);
		this.page.goBack();
		assertThat(this.page.locator(".no-route")).isVisible();
	}

	@Test
	void aRouteSaysWhatEachMoveTakesAndLeadsToTheComparison() {
		go("/paths?from=project-manager&to=vp-of-product");
		Locator first = region("Path 1").locator(".hop").first();
		assertThat(first).containsText("Learn 13 skills and 8 tools");
		assertThat(first).containsText("Customer empathy, Market awareness, Product strategy thinking +10 more");
		assertThat(first).containsText("33% carries over");
		assertThat(first).containsText("Documented");
		assertThat(first).containsText("Sideways: Its source describes it as a lateral move.");
		assertThat(region("Path").locator(".computed")).hasCount(0);

		this.page.getByLabel("Include computed moves").check();
		assertThat(region("Path").locator(".computed")).not().hasCount(0);
		this.page.getByRole(AriaRole.BUTTON, named("Fewest moves")).click();
		assertThat(this.page).hasURL(at("/paths?from=project-manager&to=vp-of-product&prefer=fewest&computed=1"));
		assertThat(region("Path 1")).containsText("2 moves");

		go("/paths?from=project-manager&to=vp-of-product");
		first.getByRole(AriaRole.LINK).first().click();
		assertThat(this.page).hasURL(at("/compare/project-manager/product-manager"));
		view("Paths").click();
		assertThat(this.page).hasURL(at("/paths?from=project-manager&to=product-manager"));
	}

	@Test
	void insightsLookAtTheRolesThatTheAddressChooses() {
		go("/insights");
		Locator skills = region("Most required skills");
		Locator first = skills.locator("tbody tr").first();
		assertThat(first).containsText("Stakeholder communication");
		String all = first.textContent();
		this.page.getByRole(AriaRole.GROUP, named("Filter roles")).getByLabel("Job family").selectOption("Product");
		assertThat(this.page).hasURL(at("/insights?family=Product"));
		assertThat(first.locator("td").nth(1)).hasText("100%");
		assertThat(region("Gateway roles").getByText("Show top 50")).isHidden();
		this.page.reload();
		assertThat(first.locator("td").nth(1)).hasText("100%");
		this.page.goBack();
		assertThat(first).hasText(all);

		skills.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Influence")).click();
		assertThat(this.page).hasURL(at("/explore/influence"));
		this.page.goBack();
		region("Gateway roles").getByRole(AriaRole.LINK).first().click();
		assertThat(this.page).hasURL(Pattern.compile("/roles/"));
	}

	@Test
	void aPlotDrawsTheNumbersBesideItsBars() {
		go("/insights");
		Locator rows = region("Most used tools").locator("tbody tr");
		assertThat(rows).hasCount(12);
		double most = drawn(rows.first()) / number(rows.first());
		assertThat(rows.all()).allSatisfy((row) -> assertThat(drawn(row) / number(row)).isCloseTo(most, within(0.5)));
	}

	private static double number(Locator row) {
		return Double.parseDouble(row.locator(".plot-value").first().textContent());
	}

	private static double drawn(Locator row) {
		return row.locator(".plot-track span").first().boundingBox().width;
	}

	@Test
	void theCopiedQueryRunsInGraphiQl() {
		go("/compare/project-manager/product-manager");
		this.page.getByText("Copy query").click();
		assertThat(this.page.getByText("Copied")).isVisible();
		assertThat((String) this.page.evaluate("navigator.clipboard.readText()"))
			.contains("skillGap(from: {role: \"project-manager\"}, to: \"product-manager\")");
		this.page.getByText("Open in GraphiQL").click();
		assertThat(this.page.locator(".graphiql-query-editor")).containsText("skillGap(from");
		this.page.getByLabel("Execute query").click();
		assertThat(this.page.locator(".graphiql-response")).containsText("\"transferability\": 0.33");
	}

	@Test
	void aThemeThatIsChosenStays() {
		go("/data");
		this.page.getByLabel("Theme").selectOption("dark");
		String dark = background();
		this.page.reload();
		assertThat(heading()).isVisible();
		assertThat(background()).isEqualTo(dark).isEqualTo("rgb(20, 23, 28)");
	}

	@Test
	void anUnknownAddressHelpsToFindWhatWasMeant() {
		assertThat(this.page.navigate(at("/careers")).status()).isEqualTo(404);
		assertThat(heading()).containsText("There is no page at /careers");
		this.page.getByLabel("Search for a role").fill("scrum master");
		this.page.keyboard().press("Enter");
		assertThat(this.page).hasURL(at("/roles/scrum-master"));
	}

	@Test
	void theLastPictureStaysWhenTheServiceIsDownAndTheNextComesByItselfWhenItIsBack() {
		go("/roles/product-manager");
		assertThat(heading()).containsText("Product manager");
		this.page.route("**/graphql", (route) -> route.abort());
		this.page.getByRole(AriaRole.LINK, named("Founder")).first().click();
		assertThat(this.page.getByRole(AriaRole.ALERT)).containsText("cannot be reached");
		this.page.goBack();
		assertThat(heading()).containsText("Product manager");
		this.page.goForward();
		this.page.getByText("Retry now").click();
		assertThat(this.page.getByRole(AriaRole.ALERT)).containsText("cannot be reached");
		this.page.unroute("**/graphql");
		assertThat(heading()).containsText("Founder", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
	}

	@Test
	void aPhoneShowsOneColumnAtATime() {
		this.page = screens.open(Device.PHONE);
		go("/compare/project-manager/product-manager");
		assertThat(this.page.getByText("Customer empathy", new Page.GetByTextOptions().setExact(true))).isVisible();
		assertThat(this.page.getByText("Budgeting", new Page.GetByTextOptions().setExact(true))).isHidden();
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Left behind")))
			.click();
		assertThat(this.page.getByText("Budgeting", new Page.GetByTextOptions().setExact(true))).isVisible();
		assertThat(this.page).hasURL(Pattern.compile("column=leave"));
	}

	@Test
	void aPhonesHeaderHasAllScreensOnOneLineAndTheThemeBesideTheName() {
		this.page = screens.open(Device.PHONE);
		go("/data");
		Locator entries = this.page.getByRole(AriaRole.NAVIGATION, named("Main")).getByRole(AriaRole.LINK);
		assertThat(entries).not().hasCount(0);
		assertThat(entries.all().stream().map(JourneyTests::middle).distinct()).hasSize(1);
		assertThat(middle(this.page.getByLabel("Theme")))
			.isCloseTo(middle(this.page.getByRole(AriaRole.LINK, named("Career Atlas"))), within(2.0));
	}

	private static double middle(Locator element) {
		BoundingBox box = element.boundingBox();
		return box.y + box.height / 2;
	}

	private void choose(String end, String role) {
		this.page.getByLabel(end, new Page.GetByLabelOptions().setExact(true)).fill(role);
		this.page.keyboard().press("Enter");
	}

	private Locator view(String name) {
		return this.page.getByRole(AriaRole.NAVIGATION, named("Views of this move")).getByText(name);
	}

	private Locator region(String name) {
		return this.page.getByRole(AriaRole.REGION, named(name));
	}

	private Locator stops(String route) {
		return region(route).locator(".stop-name a");
	}

	private Locator option(String name) {
		return this.page.getByRole(AriaRole.OPTION, named(name));
	}

	private Locator gain(String kind) {
		return this.page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(kind).setExact(true))
			.locator(".gain");
	}

	private Locator total(String column) {
		return this.page.locator(".columns-head p")
			.filter(new Locator.FilterOptions().setHasText(column))
			.locator(".columns-total");
	}

	private String background() {
		return (String) this.page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
	}

}
