package org.careeratlas.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.careeratlas.analysis.matching.SimilarityIndex;
import org.careeratlas.analysis.paths.MoveGraph;
import org.careeratlas.analysis.paths.Pay;
import org.careeratlas.analysis.paths.PossibleMove;
import org.careeratlas.graph.Concepts;
import org.careeratlas.graph.Derived;
import org.careeratlas.graph.Facts;
import org.careeratlas.graph.GraphVersion;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.KnownMove;
import org.careeratlas.graph.KnownMoves;
import org.careeratlas.graph.RoleFilter;
import org.careeratlas.graph.RolePair;

import org.springframework.stereotype.Component;

/** The moves that paths are made of, which are those of the graph as it is. */
@Component
class CareerMoves {

	/** As many gaps at once as are worked out well within the time for a read. */
	private static final int BATCH = 500;

	private static final int MOST_ALIKE = 10;

	private static final double ALIKE = 0.5;

	private final KnownMoves moves;

	private final Gaps gaps;

	private final Facts facts;

	private final Concepts concepts;

	private final SimilarRoles similarRoles;

	private final Derived<MoveGraph> known;

	private final Derived<MoveGraph> possible;

	CareerMoves(GraphVersion version, MeterRegistry metrics, KnownMoves moves, Gaps gaps, Facts facts,
			Concepts concepts, SimilarRoles similarRoles) {
		this.moves = moves;
		this.gaps = gaps;
		this.facts = facts;
		this.concepts = concepts;
		this.similarRoles = similarRoles;
		this.known = new Derived<>(version, metrics, "known-moves", this::workOutKnown, MoveGraph::bytes);
		this.possible = new Derived<>(version, metrics, "possible-moves", this::workOutPossible, MoveGraph::bytes);
	}

	/** Those that sources know. */
	MoveGraph known() {
		return this.known.get();
	}

	/** Those, and those between similar roles. */
	MoveGraph possible() {
		return this.possible.get();
	}

	private MoveGraph workOutKnown() {
		List<KnownMove> known = this.moves.all();
		Map<RolePair, Double> transferabilities = transferabilities(known.stream().map(KnownMove::roles).toList());
		Map<Id, Pay> pay = Pay.of(this.facts.salariesOfRoles(this.concepts.roleIds(RoleFilter.ALL)));
		return MoveGraph.of(known.stream()
			.flatMap((move) -> Stream.ofNullable(transferabilities.get(move.roles()))
				.map((transferability) -> PossibleMove.known(move, transferability)))
			.toList(), pay);
	}

	private MoveGraph workOutPossible() {
		MoveGraph known = known();
		Set<RolePair> similar = betweenSimilarRoles();
		List<RolePair> unknown = similar.stream().filter((roles) -> !known.has(roles)).toList();
		return known.withSimilar(similar, transferabilities(unknown));
	}

	private Set<RolePair> betweenSimilarRoles() {
		SimilarityIndex index = this.similarRoles.index();
		var pairs = new HashSet<RolePair>();
		for (Id role : this.concepts.roleIds(RoleFilter.ALL)) {
			index.similarTo(role, (other) -> true, MOST_ALIKE)
				.stream()
				.filter((match) -> match.score() >= ALIKE)
				.forEach((match) -> pairs.add(new RolePair(role, match.role())));
		}
		return pairs;
	}

	/** Those of the gaps, batch by batch, so that nothing else of them is kept. */
	private Map<RolePair, Double> transferabilities(List<RolePair> pairs) {
		var transferabilities = new HashMap<RolePair, Double>();
		for (int start = 0; start < pairs.size(); start += BATCH) {
			var batch = Set.copyOf(pairs.subList(start, Math.min(start + BATCH, pairs.size())));
			transferabilities.putAll(this.gaps.transferabilities(batch));
		}
		return transferabilities;
	}

}
