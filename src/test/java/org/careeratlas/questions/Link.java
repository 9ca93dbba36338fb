package org.careeratlas.questions;

import java.util.Locale;

/**
 * A role, skill, tool or certification of the table.
 *
 * @param label such as {@code cook (ESCO)}
 * @param address of the publisher's page, or of the file of the seed
 */
record Link(String label, String address) {

	/** The ID in the atlas: that of the publisher's address, behind the source. */
	String id() {
		String last = this.address.substring(this.address.lastIndexOf('/') + 1);
		String own = last.substring(last.indexOf('#') + 1).replace(".yaml", "");
		return source() + own.toLowerCase(Locale.ROOT);
	}

	/** The name without the catalogue. */
	String name() {
		return this.label.replaceFirst(" \\((ESCO|atlas|O\\\\\\*NET)( \\w+)?\\)$", "");
	}

	private String source() {
		if (this.address.contains("//www.onetonline.org/")) {
			return "onet-";
		}
		return this.address.contains("//data.europa.eu/esco/") ? "esco-" : "";
	}

}
