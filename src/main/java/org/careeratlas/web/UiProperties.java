package org.careeratlas.web;

import java.util.regex.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Settings for the UI, under {@code careeratlas.ui}.
 *
 * @param frameAncestors sites that may frame pages requested with {@code ?embed=1}, as in
 * a content security policy
 * @param graphiql whether GraphiQL is served
 */
@ConfigurationProperties("careeratlas.ui")
record UiProperties(@DefaultValue("*") String frameAncestors, @DefaultValue("true") boolean graphiql) {

	/** What would end the directive, or the header. */
	private static final Pattern END = Pattern.compile("[;,\\p{Cntrl}]");

	UiProperties {
		Assert.isTrue(!frameAncestors.isBlank() && !END.matcher(frameAncestors).find(),
				() -> "careeratlas.ui.frame-ancestors must be sources as a content security policy writes them, "
						+ "with spaces between, but is '%s'".formatted(frameAncestors));
	}

}
