package org.careeratlas.importer.onet;

import java.util.Locale;

import org.careeratlas.model.Id;

/** Creates the ids of O*NET's nodes. */
final class OnetIds {

	private OnetIds() {
	}

	/** Returns the id with the given parts, such as a kind and a code. */
	static Id of(String... parts) {
		return new Id("onet-" + String.join("-", parts).toLowerCase(Locale.ROOT));
	}

}
