package org.careeratlas.analysis.paths;

import org.jgrapht.graph.DefaultEdge;

/** A possible move as JGraphT knows it, which keeps its ends in the edge. */
final class Edge extends DefaultEdge {

	private static final long serialVersionUID = 1;

	private final transient PossibleMove move;

	Edge(PossibleMove move) {
		this.move = move;
	}

	PossibleMove move() {
		return this.move;
	}

}
