package org.careeratlas.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Changes that a catalogue makes to the graph.
 *
 * @param nodes changes by label
 * @param facts changes by relationship type
 * @param losses kinds of which more than a tenth goes
 * @param pending number of facts that wait for a node of another origin
 */
public record CatalogueChanges(SortedMap<String, Change> nodes, SortedMap<String, Change> facts, int pending,
		List<Loss> losses) {

	/** No changes. */
	public static final CatalogueChanges NONE = new CatalogueChanges(Collections.emptySortedMap(),
			Collections.emptySortedMap(), 0, List.of());

	/**
	 * Number of nodes or facts of a kind that are added, changed and removed. A fact that
	 * changes is removed and added.
	 */
	public record Change(int added, int changed, int removed) {

		Change plus(Change more) {
			return new Change(this.added + more.added, this.changed + more.changed, this.removed + more.removed);
		}

	}

	/**
	 * A kind of nodes or facts that goes for a large part.
	 *
	 * @param lost number that goes and does not come back changed
	 * @param of number in the graph
	 */
	public record Loss(String kind, int lost, int of) {

		/** Whether more than a tenth goes. */
		boolean isLarge() {
			return this.lost * 10L > this.of;
		}

		@Override
		public String toString() {
			return "%,d of %,d %s".formatted(this.lost, this.of, KindWords.of(this.kind));
		}

	}

	/** Returns the sum of the changes that two catalogues make. */
	public CatalogueChanges plus(CatalogueChanges more) {
		return new CatalogueChanges(sum(this.nodes, more.nodes), sum(this.facts, more.facts),
				this.pending + more.pending, Stream.concat(this.losses.stream(), more.losses.stream()).toList());
	}

	private static SortedMap<String, Change> sum(SortedMap<String, Change> one, SortedMap<String, Change> other) {
		var sum = new TreeMap<>(one);
		other.forEach((kind, change) -> sum.merge(kind, change, Change::plus));
		return sum;
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
