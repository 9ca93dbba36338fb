package org.careeratlas.importer.crosswalk;

import java.util.List;
import java.util.stream.Stream;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.model.SkillKind;
import org.careeratlas.model.fact.Mapping;

/** What the crosswalk would read of catalogues, had they been imported. */
final class CatalogueCandidates {

	private CatalogueCandidates() {
	}

	static Stream<CrosswalkCandidate> of(Catalogue catalogue) {
		return catalogue.nodes()
			.stream()
			.filter((node) -> node.labels().contains("Role") || node.labels().contains("Skill"))
			.filter((node) -> !node.properties().containsKey("group"))
			.map((node) -> candidate(catalogue.origin(), node));
	}

	private static CrosswalkCandidate candidate(String origin, NodeRow node) {
		Object kind = node.properties().get("skillKind");
		return new CrosswalkCandidate(node.id(), origin, (kind != null) ? SkillKind.valueOf(kind.toString()) : null,
				String.valueOf(node.properties().get("name")), texts(node, "alsoKnownAs"), texts(node, "codes"));
	}

	private static List<String> texts(NodeRow node, String property) {
		return (node.properties().get(property) instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

	static Stream<StatedMatch> stated(Catalogue catalogue) {
		return catalogue.facts()
			.stream()
			.filter((fact) -> fact.type().equals("MATCHES"))
			.map((fact) -> new StatedMatch(fact.from(),
					Mapping.valueOf(String.valueOf(fact.properties().get("mapping"))), fact.to(),
					"DOCUMENT".equals(fact.properties().get("basis"))));
	}

}
