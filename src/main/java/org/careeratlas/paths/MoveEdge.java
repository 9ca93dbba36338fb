package org.careeratlas.paths;

import java.util.BitSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.careeratlas.model.TransitionBasis;
import org.careeratlas.moves.Preparation;
import org.jgrapht.graph.DefaultEdge;

/**
 * A possible move as an edge of a JGraphT graph, which stores its vertices in the edge,
 * with what every search asks of it: a search looks at most edges several times.
 */
final class MoveEdge extends DefaultEdge {

	private static final long serialVersionUID = 1;

	private final transient PossibleMove move;

	private final int step;

	private final boolean crossesCatalogues;

	private final boolean isMatch;

	private final boolean similar;

	private final int target;

	private final long bases;

	private final double[] weights;

	/**
	 * Creates an edge.
	 * @param step how large a step the move is: see {@link Preparation#stepTo}
	 * @param target position of the role that it leads to among all roles
	 * @param weight the weight for a preference
	 */
	MoveEdge(PossibleMove move, int step, int target, ToDoubleFunction<PathPreference> weight) {
		this.move = move;
		this.step = step;
		this.target = target;
		this.crossesCatalogues = move.crossesCatalogues();
		this.isMatch = move.mapping() != null;
		this.similar = move.similar();
		this.bases = bits(move.bases());
		this.weights = Stream.of(PathPreference.values()).mapToDouble(weight).toArray();
	}

	private static long bits(Set<TransitionBasis> bases) {
		return bases.stream().mapToLong((basis) -> 1L << basis.ordinal()).reduce(0, (one, other) -> one | other);
	}

	PossibleMove move() {
		return this.move;
	}

	double weight(PathPreference preference) {
		return this.weights[preference.ordinal()];
	}

	/**
	 * Tests whether a path of the search may contain a move.
	 * @param closed positions of the roles that no path may lead through
	 */
	static Predicate<MoveEdge> isOpen(PathSearch search, BitSet closed) {
		long bases = bits(search.bases());
		int zoneStep = search.limits().zoneStep();
		boolean transfers = search.transfers();
		return (edge) -> (transfers || !edge.crossesCatalogues) && !closed.get(edge.target)
				&& (edge.isMatch || (edge.step <= zoneStep && (edge.similar || (edge.bases & bases) != 0)));
	}

}
