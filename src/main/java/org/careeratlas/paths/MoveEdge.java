package org.careeratlas.paths;

import java.util.Collections;

import org.careeratlas.moves.Preparation;
import org.jgrapht.graph.DefaultEdge;

/**
 * A possible move as an edge of a JGraphT graph, which stores its vertices in the edge,
 * with what every search asks of it.
 */
final class MoveEdge extends DefaultEdge {

	private static final long serialVersionUID = 1;

	private final transient PossibleMove move;

	private final int step;

	private final boolean crossesCatalogues;

	/**
	 * Creates an edge.
	 * @param step how large a step the move is: see {@link Preparation#stepTo}
	 */
	MoveEdge(PossibleMove move, int step) {
		this.move = move;
		this.step = step;
		this.crossesCatalogues = move.crossesCatalogues();
	}

	PossibleMove move() {
		return this.move;
	}

	/** Returns whether a path of the search may contain the move. */
	boolean isOpen(PathSearch search) {
		if (this.crossesCatalogues && !search.transfers()) {
			return false;
		}
		return this.move.mapping() != null || (this.step <= search.limits().zoneStep()
				&& (this.move.similar() || !Collections.disjoint(this.move.bases(), search.bases())));
	}

}
