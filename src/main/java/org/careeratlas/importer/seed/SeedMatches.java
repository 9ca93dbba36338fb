package org.careeratlas.importer.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.model.Id;
import tools.jackson.databind.JsonNode;

/**
 * Matches of the seed's roles, skills and tools with those of other catalogues, and of
 * tools of O*NET with each other. Facts whose ends do not exist yet are created when
 * their catalogue is imported.
 */
record SeedMatches(SeedIndex index, SeedDocument document) {

	/** Ids of roles and skills of O*NET have a dot. */
	private static final Pattern ONET_TOOL = Pattern.compile("onet-[a-z0-9]+(-[a-z0-9]+)*");

	List<FactRow> facts() {
		var pairs = new HashSet<Set<String>>();
		return this.document.entries()
			.stream()
			.filter((match) -> hasConcept(match) && hasTarget(match) && isNew(match, pairs))
			.flatMap(this::facts)
			.toList();
	}

	private boolean hasConcept(JsonNode match) {
		JsonNode concept = match.get("concept");
		return isOfTools() ? isOnetTool(concept) || this.index.resolves(this.document, concept, SeedKind.TOOLS)
				: this.index.resolves(this.document, concept, SeedKind.ROLE, SeedKind.SKILLS);
	}

	private boolean hasTarget(JsonNode match) {
		JsonNode target = match.get("target");
		return isOfTools() == isOnetTool(target) || reject(target,
				isOfTools() ? "'%s' is not the id of a tool of O*NET: onet- and words joined by hyphens"
						: "'%s' is the id of a tool of O*NET; its matches are in tool-matches.yaml");
	}

	private boolean isNew(JsonNode match, Set<Set<String>> pairs) {
		JsonNode target = match.get("target");
		var pair = new HashSet<>(List.of(match.get("concept").asString(), target.asString()));
		return (pair.size() == 2 || reject(target, "'%s' is matched with itself"))
				&& (pairs.add(pair) || reject(target, "'%s' is matched twice with the same concept"));
	}

	private boolean reject(JsonNode target, String reason) {
		this.index.problem(this.document, target, reason.formatted(target.asString()));
		return false;
	}

	private boolean isOfTools() {
		return this.document.kind() == SeedKind.TOOL_MATCHES;
	}

	private static boolean isOnetTool(JsonNode id) {
		return ONET_TOOL.matcher(id.asString()).matches();
	}

	private Stream<FactRow> facts(JsonNode match) {
		return this.index.evidence(this.document, match).stream().map((properties) -> {
			properties.put("mapping", match.get("mapping").asString().toUpperCase(Locale.ROOT));
			return new FactRow(new Id(match.get("concept").asString()), "MATCHES",
					new Id(match.get("target").asString()), properties);
		});
	}

}
