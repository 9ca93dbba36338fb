package org.careeratlas.importer.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.careeratlas.known.Suggestion;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of the seed, which code editors also use. */
final class SeedSchemas {

	private static final String BASE = "https://careeratlas.org/schema/seed/";

	private static final String REFERENCE = BASE + "common.schema.json#/$defs/id/";

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(builder) -> builder.schemas(SeedSchemas::text));

	private final Map<SeedKind, Schema> schemas = new EnumMap<>(SeedKind.class);

	/** Reports where the document differs from the schema of its kind. */
	void check(SeedDocument document, SeedProblems problems) {
		Schema schema = this.schemas.computeIfAbsent(document.kind(),
				(kind) -> this.registry.getSchema(SchemaLocation.of(BASE + kind.schema() + ".schema.json")));
		for (Error error : schema.validate(document.root(),
				(context) -> context.executionConfig((config) -> config.formatAssertionsEnabled(true)))) {
			reason(error).ifPresent((reason) -> problems.add(problem(document, error, reason)));
		}
	}

	/** Reports an unknown key at its own line, not at that of the enclosing object. */
	private static SeedProblem problem(SeedDocument document, Error error, String reason) {
		String place = error.getInstanceLocation().toString();
		JsonNode at = error.getInstanceNode();
		String told = (place.isEmpty() || "/".equals(place)) ? reason : "%s: %s".formatted(place, reason);
		return document.problem(error.getInstanceLocation().append(String.valueOf(error.getProperty())).toString(), at,
				told);
	}

	/** Returns what is wrong, unless another problem tells the same. */
	private static Optional<String> reason(Error error) {
		JsonNode found = error.getInstanceNode();
		return switch (error.getKeyword()) {
			case "additionalProperties" -> Optional.of("the key '%s' is unknown%s".formatted(error.getProperty(),
					Suggestion.of(error.getProperty(), around(error).path("properties").propertyNames())));
			case "enum" -> found.isString() ? Optional.of(noneOf(found, SeedDocument.texts(error.getSchemaNode())))
					: Optional.empty();
			case "maximum" ->
				Optional.of("%s is off the scale, which ends at %s".formatted(found, error.getSchemaNode()));
			case "minimum" ->
				Optional.of("%s is off the scale, which begins at %s".formatted(found, error.getSchemaNode()));
			case "pattern", "format" -> isReference(error) ? Optional.empty() : Optional
				.of("%s is wrong here: %s".formatted(found, around(error).path("description").asString("")));
			case "required" -> Optional.of("the key '%s' is missing".formatted(error.getProperty()));
			default -> Optional.of(error.getMessage());
		};
	}

	private static String noneOf(JsonNode found, List<String> words) {
		return "'%s' is none of %s%s".formatted(found.asString(), String.join(", ", words),
				Suggestion.of(found.asString(), words));
	}

	/** A reference that can be no id is reported as one that is not known. */
	private static boolean isReference(Error error) {
		return error.getSchemaLocation().toString().startsWith(REFERENCE)
				&& !error.getInstanceLocation().toString().endsWith("/id");
	}

	/** Returns the schema that has the keyword. */
	private static JsonNode around(Error error) {
		SchemaLocation location = error.getSchemaLocation();
		return JsonMapper.shared()
			.readTree(text(location.getAbsoluteIri().toString()))
			.at(location.getFragment().getParent().toString());
	}

	private static String text(String iri) {
		try {
			return new ClassPathResource("graph-seed/schema/" + iri.substring(BASE.length()))
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
