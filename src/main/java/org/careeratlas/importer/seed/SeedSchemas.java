package org.careeratlas.importer.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** The JSON Schemas of the seed, which code editors also use. */
final class SeedSchemas {

	private static final String BASE = "https://careeratlas.org/schema/seed/";

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(builder) -> builder.schemas(SeedSchemas::schema));

	private final Map<SeedKind, Schema> schemas = new EnumMap<>(SeedKind.class);

	/** Validates the document against the schema of its kind. */
	List<SeedProblem> problems(SeedDocument document) {
		Schema schema = this.schemas.computeIfAbsent(document.kind(),
				(kind) -> this.registry.getSchema(SchemaLocation.of(BASE + kind.schema() + ".schema.json")));
		return schema
			.validate(document.root(),
					(context) -> context.executionConfig((config) -> config.formatAssertionsEnabled(true)))
			.stream()
			.map((error) -> problem(document, error))
			.distinct()
			.toList();
	}

	/** Reports an unknown key at its own line, not at that of the enclosing object. */
	private static SeedProblem problem(SeedDocument document, Error error) {
		JsonNode enclosing = error.getInstanceNode();
		String property = error.getProperty();
		return (property != null && enclosing.has(property))
				? document.problem(enclosing.get(property), property, reason(error))
				: document.problem(enclosing, reason(error));
	}

	private static String reason(Error error) {
		String place = error.getInstanceLocation().toString();
		return place.isEmpty() || "/".equals(place) ? error.getMessage()
				: "%s: %s".formatted(place, error.getMessage());
	}

	private static String schema(String iri) {
		try {
			return new ClassPathResource("graph-seed/schema/" + iri.substring(BASE.length()))
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
