package org.careeratlas.importer.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** Whatever is referred to exists, is named once, and every fact has evidence. */
record References(SeedIndex index) implements SeedRule {

	@Override
	public void check(List<SeedDocument> documents, SeedProblems problems) {
		for (SeedDocument document : documents) {
			sources(document, document.root());
			for (JsonNode entry : document.entries()) {
				links(document, entry, SeedLink.of(document.kind()), problems);
				for (SeedPart part : SeedPart.of(document.kind())) {
					part.items(entry).forEach((item) -> links(document, item, part.links(), problems));
				}
			}
		}
	}

	/** Checks the sources of all evidence below a node. */
	private void sources(SeedDocument document, JsonNode node) {
		for (JsonNode piece : SeedEvidence.pieces(node.path("evidence"))) {
			if (piece.path("source").isString()) {
				this.index.resolves(document, piece.get("source"), List.of(SeedKind.SOURCES));
			}
		}
		SeedDocument.containers(node).forEach((child) -> sources(document, child));
	}

	private void links(SeedDocument document, JsonNode from, List<SeedLink> links, SeedProblems problems) {
		for (SeedLink link : links) {
			Set<String> seen = new HashSet<>();
			for (JsonNode item : link.items(from)) {
				JsonNode reference = link.reference(item);
				if (!reference.isString()
						|| !(link.mayWait(reference) || this.index.resolves(document, reference, link.to()))) {
					continue;
				}
				if (!seen.add(reference.asString()) && item.isObject()) {
					problems.add(document.problem(item, "%s lists '%s' twice; give one entry several pieces of evidence"
						.formatted(link.list(), reference.asString())));
				}
				if (!document.isStated(link.evident(from, item))) {
					problems.add(document.problem(item, SeedEvidence.MISSING));
				}
			}
		}
	}

}
