package org.careeratlas.graph;

import java.util.List;

/**
 * A part of the graph.
 *
 * @param nodes the nearest first
 * @param edges between the nodes, each once
 * @param neighbors how many the centre and what is expanded have, shown or not
 * @param truncated whether nodes were left out for want of room
 */
public record Subgraph(List<Concept> nodes, List<GraphEdge> edges, List<NeighborCount> neighbors, boolean truncated) {
}
