package org.careeratlas.graph;

/** How many nodes and facts of the graph a catalogue changed. */
public record CatalogueChanges(int nodesAdded, int nodesChanged, int nodesRemoved, int factsAdded, int factsRemoved) {

	static final CatalogueChanges NONE = new CatalogueChanges(0, 0, 0, 0, 0);

	public boolean isEmpty() {
		return equals(NONE);
	}

}
