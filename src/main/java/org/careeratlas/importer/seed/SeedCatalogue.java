package org.careeratlas.importer.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.careeratlas.graph.Catalogue;
import org.careeratlas.graph.Catalogue.FactRow;
import org.careeratlas.graph.Catalogue.NodeRow;
import tools.jackson.databind.JsonNode;

/** Turns documents that fit their schemas into the nodes and facts of the graph. */
final class SeedCatalogue {

	static final String ORIGIN = "seed";

	private SeedCatalogue() {
	}

	/**
	 * The catalogue that the documents describe.
	 * @throws InvalidSeedException if they contradict themselves or each other
	 */
	static Catalogue of(List<SeedDocument> documents) {
		var index = new SeedIndex(documents);
		var nodes = new ArrayList<NodeRow>();
		var facts = new ArrayList<FactRow>();
		for (SeedDocument document : documents) {
			int position = 0;
			if (document.kind() == SeedKind.MATCHES) {
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
		return new Catalogue(ORIGIN, withCounts(nodes, facts), facts);
	}

	/** The nodes, in which each source knows how many facts it states. */
	private static List<NodeRow> withCounts(List<NodeRow> nodes, List<FactRow> facts) {
		Map<Object, SortedMap<String, Long>> counts = facts.stream()
			.collect(Collectors.groupingBy((fact) -> Objects.requireNonNull(fact.properties().get("source")),
					Collectors.groupingBy(FactRow::type, TreeMap::new, Collectors.counting())));
		return nodes.stream()
			.map((node) -> node.labels().contains("Source")
					? counted(node, counts.getOrDefault(node.id().value(), new TreeMap<>())) : node)
			.toList();
	}

	private static NodeRow counted(NodeRow source, SortedMap<String, Long> counts) {
		var properties = new TreeMap<>(source.properties());
		properties.put("countedKinds", List.copyOf(counts.keySet()));
		properties.put("counts", List.copyOf(counts.values()));
		return new NodeRow(source.id(), source.labels(), properties);
	}

}
