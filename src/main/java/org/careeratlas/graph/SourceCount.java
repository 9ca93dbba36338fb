package org.careeratlas.graph;

import java.util.List;
import java.util.stream.Stream;

/**
 * How much the graph holds of a source.
 *
 * @param nodes those it describes, by kind
 * @param facts those it claims, by relationship type
 */
public record SourceCount(Id source, List<KindCount> nodes, List<KindCount> facts) {

	/** The nodes, then the facts. */
	public List<KindCount> all() {
		return Stream.of(this.nodes, this.facts).flatMap(List::stream).toList();
	}

	int total() {
		return all().stream().mapToInt(KindCount::count).sum();
	}

}
