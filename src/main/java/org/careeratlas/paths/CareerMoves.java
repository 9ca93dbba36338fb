package org.careeratlas.paths;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.concepts.RoleFilter;
import org.careeratlas.concepts.SalaryRelations;
import org.careeratlas.gap.GapRequest;
import org.careeratlas.gap.Gaps;
import org.careeratlas.model.Id;
import org.careeratlas.model.RolePair;
import org.careeratlas.neo4j.GraphSnapshot;
import org.careeratlas.neo4j.GraphSnapshots;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.similarity.SimilarRoles;
import org.careeratlas.similarity.SimilarityIndex;
import org.springframework.stereotype.Repository;

/** Holds the moves of the current graph, from which paths are built. */
@Repository
class CareerMoves {

	/** Gaps per batch; computed well within the timeout for reads. */
	private static final int BATCH = 500;

	private static final int MAX_SIMILAR = 10;

	private static final double MIN_SCORE = 0.5;

	private final KnownMoves moves;

	private final Gaps gaps;

	private final RelationLoader relations;

	private final Concepts concepts;

	private final SimilarRoles similarRoles;

	private final GraphSnapshot<MoveGraph> known;

	private final GraphSnapshot<MoveGraph> possible;

	CareerMoves(GraphSnapshots snapshots, KnownMoves moves, Gaps gaps, RelationLoader relations, Concepts concepts,
			SimilarRoles similarRoles) {
		this.moves = moves;
		this.gaps = gaps;
		this.relations = relations;
		this.concepts = concepts;
		this.similarRoles = similarRoles;
		this.known = snapshots.of("known-moves", this::computeKnown, MoveGraph::bytes);
		this.possible = snapshots.of("possible-moves", this::computePossible, MoveGraph::bytes);
	}

	/** Returns the moves that sources state. */
	MoveGraph known() {
		return this.known.get();
	}

	/** Returns the moves that sources state, and moves between similar roles. */
	MoveGraph possible() {
		return this.possible.get();
	}

	private MoveGraph computeKnown() {
		List<KnownMove> known = this.moves.all();
		Map<RolePair, Double> transferabilities = transferabilities(known.stream().map(KnownMove::roles).toList());
		Map<Id, Pay> pay = Pay.of(this.relations.load(SalaryRelations.NATIONAL, this.concepts.roleIds(RoleFilter.ALL)));
		return MoveGraph.of(
				known.stream().map((move) -> PossibleMove.known(move, transferabilities.get(move.roles()))).toList(),
				pay);
	}

	private MoveGraph computePossible() {
		MoveGraph known = known();
		Set<RolePair> similar = betweenSimilarRoles();
		List<RolePair> unknown = similar.stream().filter((roles) -> !known.has(roles)).toList();
		return known.withSimilar(similar, transferabilities(unknown));
	}

	private Set<RolePair> betweenSimilarRoles() {
		SimilarityIndex index = this.similarRoles.index();
		var pairs = new HashSet<RolePair>();
		for (Id role : this.concepts.roleIds(RoleFilter.ALL)) {
			index.similarTo(role, (other) -> true, MAX_SIMILAR)
				.stream()
				.filter((match) -> match.score() >= MIN_SCORE)
				.forEach((match) -> pairs.add(new RolePair(role, match.role())));
		}
		return pairs;
	}

	/**
	 * Computes the transferabilities in batches, to keep nothing else of the gaps in
	 * memory; the pairs of a role share a batch, and what stands for it.
	 */
	private Map<RolePair, Double> transferabilities(Collection<RolePair> pairs) {
		var transferabilities = new HashMap<RolePair, Double>();
		List<RolePair> ordered = pairs.stream().sorted(Comparator.comparing(RolePair::from)).toList();
		for (int start = 0; start < ordered.size(); start += BATCH) {
			this.gaps
				.transferabilities(ordered.subList(start, Math.min(start + BATCH, ordered.size()))
					.stream()
					.map((pair) -> GapRequest.between(pair.from(), pair.to()))
					.collect(Collectors.toSet()))
				.forEach((gap, transferability) -> transferabilities.put(gap.move().orElseThrow(), transferability));
		}
		return transferabilities;
	}

}
