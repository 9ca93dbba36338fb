package org.careeratlas.sources;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;

/**
 * How much the graph holds of a source.
 *
 * @param nodes nodes that the source describes, by kind
 * @param facts facts that the source states, by relationship type
 */
public record SourceCount(Id source, List<KindCount> nodes, List<KindCount> facts) implements Sourced {

	/** Returns the counts of nodes, then those of facts. */
	public List<KindCount> all() {
		return Stream.of(this.nodes, this.facts).flatMap(List::stream).toList();
	}

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		action.accept(this.source);
	}

	int total() {
		return all().stream().mapToInt(KindCount::count).sum();
	}

}
