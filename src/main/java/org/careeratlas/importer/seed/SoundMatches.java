package org.careeratlas.importer.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.careeratlas.model.Id;
import tools.jackson.databind.JsonNode;

/**
 * Matches are of known concepts with those of other catalogues, tools with tools, each
 * pair once.
 */
record SoundMatches(SeedIndex index) implements SeedRule {

	private static final Pattern ONET_ELEMENT = Pattern.compile("onet-[0-9]+(\\.[a-z0-9]+)+");

	@Override
	public void check(List<SeedDocument> documents, SeedProblems problems) {
		documents.stream()
			.filter((document) -> document.kind().isMatches())
			.forEach((document) -> matches(document, problems));
	}

	private void matches(SeedDocument document, SeedProblems problems) {
		var pairs = new HashSet<Set<String>>();
		for (JsonNode match : document.entries()) {
			String concept = SeedDocument.text(match, "concept");
			String target = SeedDocument.text(match, "target");
			if ((SeedDocument.isId(concept) || isOnetElement(concept)) && isOfCatalogue(target)
					&& hasConcept(document, match)) {
				String reason = reason(document, concept, target, pairs);
				if (!reason.isEmpty()) {
					problems.add(document.problem(match.get("target"), reason));
				}
				else if (!document.isStated(match)) {
					problems.add(document.problem(match, SeedEvidence.MISSING));
				}
			}
		}
	}

	private boolean hasConcept(SeedDocument document, JsonNode match) {
		JsonNode concept = match.get("concept");
		return isOfTools(document)
				? isOnetTool(concept.asString()) || this.index.resolves(document, concept, List.of(SeedKind.TOOLS))
				: isOnetElement(concept.asString())
						|| this.index.resolves(document, concept, List.of(SeedKind.ROLE, SeedKind.SKILLS));
	}

	private static String reason(SeedDocument document, String concept, String target, Set<Set<String>> pairs) {
		if (isOfTools(document) != isOnetTool(target)) {
			return (isOfTools(document) ? "'%s' is not the id of a tool of O*NET: onet- and words joined by hyphens"
					: "'%s' is the id of a tool of O*NET; its matches are in tool-matches.yaml")
				.formatted(target);
		}
		if (concept.equals(target)) {
			return "'%s' is matched with itself".formatted(target);
		}
		return pairs.add(Set.of(concept, target)) ? ""
				: "'%s' is matched twice with the same concept".formatted(target);
	}

	/** Whether the schema accepts the target, more or less. */
	private static boolean isOfCatalogue(String target) {
		return new Id(target).catalogue().isPresent();
	}

	private static boolean isOfTools(SeedDocument document) {
		return document.kind() == SeedKind.TOOL_MATCHES;
	}

	/** The ids of its skills, which have dots. A match waits until O*NET is imported. */
	private static boolean isOnetElement(String id) {
		return ONET_ELEMENT.matcher(id).matches();
	}

	/** Ids of roles and skills of O*NET have a dot. */
	private static boolean isOnetTool(String id) {
		return id.startsWith("onet-") && SeedDocument.isId(id);
	}

}
