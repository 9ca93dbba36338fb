package org.careeratlas.importer.seed;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.networknt.schema.serialization.node.TokenStreamLocationAware;
import tools.jackson.databind.JsonNode;

/**
 * A parsed file of the seed, in which every node has its location.
 *
 * @param keyLines lines of the keys, by their JSON pointers
 */
record SeedDocument(String path, SeedKind kind, JsonNode root, Map<String, Integer> keyLines) {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/** Returns whether a text can be an id. */
	static boolean isId(String text) {
		return ID.matcher(text).matches();
	}

	/** Returns the entries of the list, or the file itself if it is a single entry. */
	List<JsonNode> entries() {
		List<JsonNode> entries = this.kind.isFolder() ? List.of(this.root) : items(this.root.path(this.kind.schema()));
		return entries.stream().filter(JsonNode::isObject).toList();
	}

	/**
	 * Returns the id of an entry, or an empty text if it has none; the id of a transition
	 * is derived from its two roles.
	 */
	String id(JsonNode entry) {
		if (this.kind != SeedKind.TRANSITION) {
			return text(entry, "id");
		}
		String from = text(entry, "from");
		String to = text(entry, "to");
		return (from.isEmpty() || to.isEmpty()) ? "" : from + "-to-" + to;
	}

	/**
	 * Returns whether a fact has evidence, or its file has; that of a file with a single
	 * entry is a matter of its schema.
	 */
	boolean isStated(JsonNode fact) {
		return this.kind.isFolder() || fact.has("evidence") || this.root.has("evidence");
	}

	SeedProblem problem(JsonNode at, String reason) {
		return new SeedProblem(this.path, line(at), reason);
	}

	/** Returns a problem with a key, whose value may be on a later line. */
	SeedProblem problem(String pointer, JsonNode enclosing, String reason) {
		return new SeedProblem(this.path, this.keyLines.getOrDefault(pointer, line(enclosing)), reason);
	}

	/** Returns where a node is, for messages about another one. */
	String place(JsonNode node) {
		return "%s:%d".formatted(this.path, line(node));
	}

	private static int line(JsonNode node) {
		return (node instanceof TokenStreamLocationAware located)
				? Math.max(1, located.tokenStreamLocation().getLineNr()) : 1;
	}

	/** Returns the text of a key, or an empty one if there is none. */
	static String text(JsonNode node, String key) {
		return node.path(key).stringValue("");
	}

	/** Copies the texts of the keys that are present. */
	static void copy(JsonNode from, Map<String, Object> values, String... keys) {
		for (String key : keys) {
			if (from.has(key)) {
				values.put(key, from.get(key).asString().strip());
			}
		}
	}

	/** Returns the items of a list; none if the node is no list. */
	static List<JsonNode> items(JsonNode list) {
		return list.isArray() ? StreamSupport.stream(list.spliterator(), false).toList() : List.of();
	}

	/** Returns the objects and lists in a node. */
	static Stream<JsonNode> containers(JsonNode node) {
		return StreamSupport.stream(node.spliterator(), false).filter(JsonNode::isContainer);
	}

	/** Returns the texts in a list; none if the node is no list. */
	static List<String> texts(JsonNode list) {
		return items(list).stream().map((text) -> text.asString("").strip()).toList();
	}

}
