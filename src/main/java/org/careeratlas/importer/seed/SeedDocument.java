package org.careeratlas.importer.seed;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.serialization.node.TokenStreamLocationAware;
import com.networknt.schema.utils.JsonNodes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A parsed file of the seed, in which every node has its location.
 *
 * @param lines lines of the file
 */
record SeedDocument(String path, SeedKind kind, JsonNode root, List<String> lines) {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	/**
	 * Parses a file.
	 * @throws InvalidSeedException if it is not valid YAML, or not a file of a seed
	 */
	static SeedDocument parse(SeedFile file) {
		SeedKind kind = SeedKind.of(file.path())
			.orElseThrow(() -> invalid(file, null,
					"no file of this name belongs to a seed; see the table in graph-seed/README.md"));
		try {
			JsonNode root = JsonNodes.readTree(YAML, file.text(), LocationJsonNodeFactoryFactory.getInstance());
			if (root.isMissingNode()) {
				throw invalid(file, null, "the file is empty");
			}
			return new SeedDocument(file.path(), kind, root, file.text().lines().toList());
		}
		catch (IllegalArgumentException ex) {
			if (ex.getCause() instanceof JacksonException cause) {
				throw invalid(file, cause.getLocation(),
						"no valid YAML: " + cause.getOriginalMessage().lines().findFirst().orElse(""));
			}
			throw ex;
		}
	}

	/** Returns the entries of the list, or the file itself if it is a single entry. */
	List<JsonNode> entries() {
		return this.kind.isFolder() ? List.of(this.root) : items(this.root.path(this.kind.schema()));
	}

	/**
	 * Returns the id of an entry; the id of a transition is derived from its two roles.
	 */
	String id(JsonNode entry) {
		return (this.kind == SeedKind.TRANSITION) ? entry.get("from").asString() + "-to-" + entry.get("to").asString()
				: entry.get("id").asString();
	}

	SeedProblem problem(JsonNode at, String reason) {
		return new SeedProblem(this.path, line(at), reason);
	}

	/** Returns a problem with a key, whose value may be on a later line. */
	SeedProblem problem(JsonNode value, String key, String reason) {
		Pattern pattern = Pattern.compile("[\\s{,-]*[\"']?" + Pattern.quote(key) + "[\"']?\\s*:.*");
		int line = line(value);
		while (line > 1 && !pattern.matcher(this.lines.get(line - 1)).matches()) {
			line--;
		}
		return new SeedProblem(this.path, (line > 1) ? line : line(value), reason);
	}

	/**
	 * Missing nodes, such as that of an empty file, have no location and count as line 1.
	 */
	private static int line(JsonNode node) {
		return (node instanceof TokenStreamLocationAware located) ? line(located.tokenStreamLocation()) : 1;
	}

	/** Copies the texts of the keys that are present. */
	static void copy(JsonNode from, Map<String, Object> values, String... keys) {
		for (String key : keys) {
			if (from.has(key)) {
				values.put(key, from.get(key).asString().strip());
			}
		}
	}

	static List<JsonNode> items(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).toList();
	}

	private static InvalidSeedException invalid(SeedFile file, @Nullable TokenStreamLocation at, String reason) {
		return new InvalidSeedException(List.of(new SeedProblem(file.path(), line(at), reason)));
	}

	private static int line(@Nullable TokenStreamLocation location) {
		return (location != null) ? Math.max(1, location.getLineNr()) : 1;
	}

}
