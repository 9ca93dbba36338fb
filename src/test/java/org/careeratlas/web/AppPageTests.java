package org.careeratlas.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AppPageTests {

	private static final String HTML = "<html lang=\"en\"><base href=\"/\" />";

	@Test
	void addressesAreRelativeToTheContextPath() throws IOException {
		AppPage page = page(HTML, true);
		assertThat(page.under("")).isEqualTo(HTML);
		assertThat(page.under("/atlas")).isEqualTo("<html lang=\"en\"><base href=\"/atlas/\" />");
	}

	@Test
	void aContextPathCannotWriteIntoThePage() throws IOException {
		assertThat(page(HTML, true).under("/\"><script>")).doesNotContain("<script>");
	}

	@Test
	void thePageIsToldThatThereIsNoGraphiQl() throws IOException {
		assertThat(page(HTML, false).under(""))
			.isEqualTo("<html lang=\"en\" data-without-graphiql><base href=\"/\" />");
	}

	@Test
	void aPageThatCouldNotFindItsAssetsIsRefused() {
		assertThatIllegalStateException().isThrownBy(() -> page("<html lang=\"en\">", true));
	}

	private static AppPage page(String html, boolean graphiQl) throws IOException {
		return new AppPage(new ByteArrayResource(html.getBytes(StandardCharsets.UTF_8)),
				new UiProperties("*", graphiQl));
	}

}
