package org.careeratlas.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The page that the app runs in, the same at each of its addresses; absent where the
 * build left the pages out.
 */
@Component
@ConditionalOnResource(resources = AppPage.LOCATION)
class AppPage {

	static final String LOCATION = "classpath:/static/index.html";

	private static final String BASE = "<base href=\"/\"";

	private final String html;

	AppPage(@Value(LOCATION) Resource page) throws IOException {
		this.html = page.getContentAsString(StandardCharsets.UTF_8);
		if (!this.html.contains(BASE)) {
			throw new IllegalStateException("The app's page does not say what its addresses are relative to");
		}
	}

	/** The page for an app that is served under the context path. */
	String under(String contextPath) {
		return this.html.replace(BASE, "<base href=\"" + HtmlUtils.htmlEscape(contextPath) + "/\"");
	}

}
