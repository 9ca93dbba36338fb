package org.careeratlas.catalogue;

import java.util.SortedMap;
import java.util.function.ToIntFunction;

/**
 * Changes that a catalogue makes to the graph.
 *
 * @param nodes changes by label
 * @param facts changes by relationship type
 * @param pending number of facts that wait for a node of another origin
 */
public record CatalogueChanges(SortedMap<String, Change> nodes, SortedMap<String, Change> facts, int pending) {

	/**
	 * Number of nodes or facts of a kind that are added, changed and removed. A fact that
	 * changes is removed and added.
	 */
	public record Change(int added, int changed, int removed) {
	}

	/** Whether the graph already held exactly what the catalogue contains. */
	public boolean isEmpty() {
		return this.nodes.isEmpty() && this.facts.isEmpty();
	}

	public int nodesAdded() {
		return sum(this.nodes, Change::added);
	}

	public int nodesChanged() {
		return sum(this.nodes, Change::changed);
	}

	public int nodesRemoved() {
		return sum(this.nodes, Change::removed);
	}

	public int factsAdded() {
		return sum(this.facts, Change::added);
	}

	public int factsRemoved() {
		return sum(this.facts, Change::removed);
	}

	private static int sum(SortedMap<String, Change> changes, ToIntFunction<Change> figure) {
		return changes.values().stream().mapToInt(figure).sum();
	}

	/**
	 * Returns a summary, such as {@code 165 nodes added, 2 changed, 0 removed; 434 facts
	 * added, 0 removed}.
	 */
	@Override
	public String toString() {
		return "%d nodes added, %d changed, %d removed; %d facts added, %d removed".formatted(nodesAdded(),
				nodesChanged(), nodesRemoved(), factsAdded(), factsRemoved())
				+ ((this.pending > 0) ? "; %d facts wait for nodes of other origins".formatted(this.pending) : "");
	}

}
