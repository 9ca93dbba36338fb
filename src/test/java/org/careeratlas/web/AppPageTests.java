package org.careeratlas.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AppPageTests {

	@Test
	void addressesAreRelativeToTheContextPath() throws IOException {
		AppPage page = new AppPage(page("<head><base href=\"/\" /></head>"));
		assertThat(page.under("")).isEqualTo("<head><base href=\"/\" /></head>");
		assertThat(page.under("/atlas")).isEqualTo("<head><base href=\"/atlas/\" /></head>");
	}

	@Test
	void aContextPathCannotWriteIntoThePage() throws IOException {
		assertThat(new AppPage(page("<base href=\"/\" />")).under("/\"><script>")).doesNotContain("<script>");
	}

	@Test
	void aPageThatCouldNotFindItsAssetsIsRefused() {
		assertThatIllegalStateException().isThrownBy(() -> new AppPage(page("<head></head>")));
	}

	private static Resource page(String html) {
		return new ByteArrayResource(html.getBytes(StandardCharsets.UTF_8));
	}

}
