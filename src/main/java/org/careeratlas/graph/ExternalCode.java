package org.careeratlas.graph;

import org.jspecify.annotations.Nullable;

/**
 * A concept's code in a public classification.
 *
 * @param scheme such as {@code ONET_SOC}, {@code ESCO} or {@code ISCO_08}
 */
public record ExternalCode(String scheme, String code, @Nullable String url) {
}
