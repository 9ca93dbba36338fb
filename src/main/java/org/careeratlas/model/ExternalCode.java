package org.careeratlas.model;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A concept's code in a public classification.
 *
 * @param scheme classification, such as {@code ONET_SOC}, {@code ESCO} or {@code ISCO_08}
 */
public record ExternalCode(String scheme, String code, @Nullable String url) {

	/** The classifications whose codes concepts and regions have. */
	public enum Classification {

		ONET_SOC, ONET_ELEMENT, ESCO, ISCO_08, SOC_2010, SOC_2018, UNSPSC, ISO_3166, OEWS_AREA,
		/** One that a table has added. */
		OTHER;

		/** Returns the classification of that name. */
		public static Classification of(String scheme) {
			return Arrays.stream(values()).filter((known) -> known.name().equals(scheme)).findFirst().orElse(OTHER);
		}

	}

}
