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

	private static final String ROOT = "<html lang=\"en\"";

	/** Hides the link. */
	private static final String WITHOUT_GRAPHIQL = ROOT + " data-without-graphiql";

	private final String html;

	AppPage(@Value(LOCATION) Resource page, UiProperties properties) throws IOException {
		String html = page.getContentAsString(StandardCharsets.UTF_8);
		requireElement(html, BASE);
		requireElement(html, ROOT);
		this.html = properties.graphiql() ? html : html.replace(ROOT, WITHOUT_GRAPHIQL);
	}

	private static void requireElement(String html, String element) {
		if (!html.contains(element)) {
			throw new IllegalStateException("The page of the app has no element %s>".formatted(element));
		}
	}

	/** Returns the page for an app that is served under the context path. */
	String under(String contextPath) {
		return this.html.replace(BASE, "<base href=\"" + HtmlUtils.htmlEscape(contextPath) + "/\"");
	}

}
