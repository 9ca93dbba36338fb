package org.careeratlas.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;

/**
 * A name of a concept, or what describes it.
 *
 * @param type what the text is to the concept
 */
record Wording(Id concept, ConceptKind kind, Type type, String text) {

	private static final int DIGEST_BYTES = 16;

	/** Whether it is the concept's name, and not another name of it. */
	boolean isName() {
		return this.type == Type.NAME;
	}

	/** Returns what the name's vector is kept under: of the model and the text. */
	String digest(String model) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest((model + "\n" + NameKey.of(this.text)).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(Arrays.copyOf(digest, DIGEST_BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What a text is to the concept. */
	enum Type {

		NAME, OTHER_NAME, DESCRIPTION

	}

}
