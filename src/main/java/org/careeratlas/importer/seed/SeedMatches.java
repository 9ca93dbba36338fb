package org.careeratlas.importer.seed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.model.Id;
import tools.jackson.databind.JsonNode;

/**
 * Matches of the seed's roles and skills with those of other catalogues. Facts whose
 * target does not exist yet are created when its catalogue is imported.
 */
record SeedMatches(SeedIndex index, SeedDocument document) {

	List<FactRow> facts() {
		return this.document.entries().stream().flatMap(this::facts).toList();
	}

	private Stream<FactRow> facts(JsonNode match) {
		if (!this.index.resolves(this.document, match.get("concept"), SeedKind.ROLE, SeedKind.SKILLS)) {
			return Stream.empty();
		}
		return this.index.evidence(this.document, match).stream().map((properties) -> {
			properties.put("mapping", match.get("mapping").asString().toUpperCase(Locale.ROOT));
			return new FactRow(new Id(match.get("concept").asString()), "MATCHES",
					new Id(match.get("target").asString()), properties);
		});
	}

}
