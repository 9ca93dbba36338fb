package org.careeratlas.model;

import org.jspecify.annotations.Nullable;

/**
 * A concept's code in a public classification.
 *
 * @param scheme classification, such as {@code ONET_SOC}, {@code ESCO} or {@code ISCO_08}
 */
public record ExternalCode(String scheme, String code, @Nullable String url) {
}
