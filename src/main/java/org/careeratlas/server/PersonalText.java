package org.careeratlas.server;

import java.util.Set;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * Finds texts about people in requests, such as a pasted CV: they are never kept, and
 * never part of an address.
 */
public final class PersonalText {

	private static final Set<String> NAMES = Set.of("text", "toText", "context");

	private static final Pattern ARGUMENT = Pattern.compile("\\b(?:" + String.join("|", NAMES) + ")\\s*:");

	private PersonalText() {
	}

	/** Returns whether a document takes such a text, or its variables hold one. */
	public static boolean isIn(String document, JsonNode variables) {
		return ARGUMENT.matcher(document).find() || isIn(variables);
	}

	private static boolean isIn(JsonNode node) {
		return node.properties().stream().anyMatch((entry) -> NAMES.contains(entry.getKey()) || isIn(entry.getValue()))
				|| (node.isArray() && node.valueStream().anyMatch(PersonalText::isIn));
	}

	/** Returns whether such a text may be written in the document itself. */
	public static boolean isWrittenIn(String document) {
		return document.contains("\"") && ARGUMENT.matcher(document).find();
	}

}
