package org.careeratlas.importer.onet;

import java.util.Locale;

import org.careeratlas.graph.Id;

/** The ids of what O*NET has codes for. */
final class OnetIds {

	private OnetIds() {
	}

	/** The id of what has the code, after words that tell its kind. */
	static Id of(String... parts) {
		return new Id("onet-" + String.join("-", parts).toLowerCase(Locale.ROOT));
	}

}
