package org.careeratlas.neighborhood;

import java.util.List;
import java.util.function.Consumer;

import org.careeratlas.model.Concept;
import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;

/**
 * A part of the graph.
 *
 * @param nodes nearest first
 * @param edges edges between the nodes, each once
 * @param neighbors number of neighbors of the center and of the expanded concepts,
 * whether in the subgraph or not
 * @param truncated whether nodes were left out for lack of room
 */
record Subgraph(List<Concept> nodes, List<GraphEdge> edges, List<NeighborCount> neighbors,
		boolean truncated) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.nodes.forEach((node) -> node.forEachSource(action));
	}

}
