package org.careeratlas.importer.seed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.careeratlas.graph.Catalogue.FactRow;
import org.careeratlas.graph.Id;
import tools.jackson.databind.JsonNode;

/**
 * What other catalogues hold of our roles and skills. Their nodes may be absent: such a
 * fact waits until the catalogue is there.
 */
record SeedMatches(SeedIndex index, SeedDocument document) {

	List<FactRow> facts() {
		return this.document.entries().stream().flatMap(this::facts).toList();
	}

	private Stream<FactRow> facts(JsonNode match) {
		if (!this.index.resolves(this.document, match.get("concept"), SeedKind.ROLE, SeedKind.SKILLS)) {
			return Stream.empty();
		}
		return this.index.claims(this.document, match).stream().map((claim) -> {
			claim.put("mapping", match.get("mapping").asString().toUpperCase(Locale.ROOT));
			return new FactRow(new Id(match.get("concept").asString()), "MATCHES",
					new Id(match.get("target").asString()), claim);
		});
	}

}
