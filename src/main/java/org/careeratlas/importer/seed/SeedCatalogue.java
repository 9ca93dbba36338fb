package org.careeratlas.importer.seed;

import java.util.ArrayList;
import java.util.List;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import tools.jackson.databind.JsonNode;

/** Converts documents without problems to nodes and facts. */
final class SeedCatalogue {

	static final String ORIGIN = "seed";

	private SeedCatalogue() {
	}

	/** Returns the catalogue that the documents describe. */
	static Catalogue of(List<SeedDocument> documents) {
		var evidence = new SeedEvidence(documents);
		var nodes = new ArrayList<NodeRow>();
		var facts = new ArrayList<FactRow>();
		for (SeedDocument document : documents) {
			if (document.kind().isMatches()) {
				facts.addAll(new SeedMatches(evidence, document).facts());
			}
			else if (document.kind().isNode()) {
				int position = 0;
				for (JsonNode json : document.entries()) {
					var entry = new SeedEntry(evidence, document, json, position++);
					nodes.addAll(entry.nodes());
					facts.addAll(entry.facts());
				}
			}
		}
		return new Catalogue(ORIGIN, nodes, facts);
	}

}
