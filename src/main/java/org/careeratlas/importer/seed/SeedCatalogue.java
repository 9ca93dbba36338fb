package org.careeratlas.importer.seed;

import java.util.ArrayList;
import java.util.List;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import tools.jackson.databind.JsonNode;

/** Converts documents that are valid against their schemas to nodes and facts. */
final class SeedCatalogue {

	static final String ORIGIN = "seed";

	private SeedCatalogue() {
	}

	/**
	 * Returns the catalogue that the documents describe.
	 * @throws InvalidSeedException if the documents are inconsistent
	 */
	static Catalogue of(List<SeedDocument> documents) {
		var index = new SeedIndex(documents);
		var nodes = new ArrayList<NodeRow>();
		var facts = new ArrayList<FactRow>();
		for (SeedDocument document : documents) {
			int position = 0;
			if (!document.kind().isNode()) {
				facts.addAll(new SeedMatches(index, document).facts());
				continue;
			}
			for (JsonNode json : document.entries()) {
				var entry = new SeedEntry(index, document, json, position++);
				nodes.addAll(entry.nodes());
				facts.addAll(entry.facts());
			}
		}
		if (!index.problems().isEmpty()) {
			throw new InvalidSeedException(index.problems());
		}
		return new Catalogue(ORIGIN, nodes, facts);
	}

}
