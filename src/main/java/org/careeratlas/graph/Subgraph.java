package org.careeratlas.graph;

import java.util.List;

/**
 * A part of the graph.
 *
 * @param nodes the nearest first
 * @param edges between the nodes, each once
 * @param truncated whether nodes were left out for want of room
 */
public record Subgraph(List<Concept> nodes, List<GraphEdge> edges, boolean truncated) {
}
