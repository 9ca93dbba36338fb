package org.careeratlas.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The HTML page of the app, the same for all of its paths; absent if the build left out
 * the UI.
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
			throw new IllegalStateException("The page of the app has no element <base href=\"/\">");
		}
	}

	/** Returns the page for an app that is served under the context path. */
	String under(String contextPath) {
		return this.html.replace(BASE, "<base href=\"" + HtmlUtils.htmlEscape(contextPath) + "/\"");
	}

}
