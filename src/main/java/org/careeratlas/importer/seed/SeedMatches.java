package org.careeratlas.importer.seed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.model.Id;
import tools.jackson.databind.JsonNode;

/**
 * Matches of the seed's roles, skills and tools with those of other catalogues, and of
 * tools of O*NET with each other. Facts whose ends do not exist yet are created when
 * their catalogue is imported.
 */
record SeedMatches(SeedEvidence evidence, SeedDocument document) {

	List<FactRow> facts() {
		return this.document.entries().stream().flatMap(this::facts).toList();
	}

	private Stream<FactRow> facts(JsonNode match) {
		return this.evidence.of(this.document, match).stream().map((properties) -> {
			properties.put("mapping", match.get("mapping").asString().toUpperCase(Locale.ROOT));
			return new FactRow(new Id(match.get("concept").asString()), "MATCHES",
					new Id(match.get("target").asString()), properties);
		});
	}

}
