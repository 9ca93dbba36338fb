package org.careeratlas.api.guard;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How browsers may use the pages, under {@code careeratlas.ui}.
 *
 * @param frameAncestors who may show pages with {@code ?embed=1} in a frame, as a content
 * security policy writes it
 */
@ConfigurationProperties("careeratlas.ui")
record UiProperties(@DefaultValue("*") String frameAncestors) {
}
