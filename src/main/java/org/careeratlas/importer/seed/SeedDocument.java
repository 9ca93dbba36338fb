package org.careeratlas.importer.seed;

import java.util.List;
import java.util.stream.StreamSupport;

import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A file of the seed, parsed; every node knows its line. */
record SeedDocument(String path, SeedKind kind, JsonNode root) {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	/**
	 * The parsed file.
	 * @throws InvalidSeedException if it is no YAML or no file that a seed has
	 */
	static SeedDocument parse(SeedFile file) {
		SeedKind kind = SeedKind.of(file.path())
			.orElseThrow(() -> invalid(file, null,
					"no file of this name belongs to a seed; see the table in graph-seed/README.md"));
		try {
			return new SeedDocument(file.path(), kind,
					JsonNodes.readTree(YAML, file.text(), LocationJsonNodeFactoryFactory.getInstance()));
		}
		catch (JacksonException ex) {
			throw invalid(file, ex.getLocation(),
					"no valid YAML: " + ex.getOriginalMessage().lines().findFirst().orElse(""));
		}
	}

	/** The entries: those of the list, or the file itself. */
	List<JsonNode> entries() {
		return this.kind.isFolder() ? List.of(this.root) : items(this.root.path(this.kind.schema()));
	}

	SeedProblem problem(JsonNode at, String reason) {
		return new SeedProblem(this.path, line(JsonNodes.tokenStreamLocationOf(at)), reason);
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
