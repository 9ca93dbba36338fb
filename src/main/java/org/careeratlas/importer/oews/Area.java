package org.careeratlas.importer.oews;

import org.jspecify.annotations.Nullable;

/**
 * An area that wages are published for.
 *
 * @param scheme classification of the code: ISO 3166, or the publisher's own
 * @param name name as published; null if there is none
 */
record Area(AreaKind kind, String scheme, String code, @Nullable String name) {

	private static final String ISO = "ISO_3166";

	static Area nation(@Nullable String name) {
		return new Area(AreaKind.NATION, ISO, "US", name);
	}

	/**
	 * @param postalCode code of the state, such as {@code CA}
	 */
	static Area state(String postalCode, @Nullable String name) {
		return new Area(AreaKind.STATES, ISO, "US-" + postalCode, name);
	}

	/**
	 * @param code the publisher's code
	 */
	static Area part(AreaKind kind, String code, @Nullable String name) {
		return new Area(kind, "OEWS_AREA", code, name);
	}

	/** Returns the beginning of the ids of its figures. */
	String idPrefix() {
		return (this.kind == AreaKind.NATION) ? this.kind.origin() : this.kind.origin() + "-" + this.code;
	}

}
