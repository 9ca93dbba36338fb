package org.careeratlas.paths;

import org.jgrapht.graph.DefaultEdge;

/**
 * A possible move as an edge of a JGraphT graph, which stores its vertices in the edge.
 */
final class MoveEdge extends DefaultEdge {

	private static final long serialVersionUID = 1;

	private final transient PossibleMove move;

	MoveEdge(PossibleMove move) {
		this.move = move;
	}

	PossibleMove move() {
		return this.move;
	}

}
