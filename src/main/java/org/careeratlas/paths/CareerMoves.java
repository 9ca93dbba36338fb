package org.careeratlas.paths;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.concepts.Crosswalk;
import org.careeratlas.concepts.RoleFilter;
import org.careeratlas.concepts.SalaryRelations;
import org.careeratlas.gap.GapRequest;
import org.careeratlas.gap.Gaps;
import org.careeratlas.gap.OutstandingMoves;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.RolePair;
import org.careeratlas.model.fact.Mapping;
import org.careeratlas.moves.Pay;
import org.careeratlas.moves.Preparations;
import org.careeratlas.neo4j.GraphSnapshot;
import org.careeratlas.neo4j.GraphSnapshots;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.neo4j.WarmUp;
import org.careeratlas.similarity.SimilarRoles;
import org.careeratlas.similarity.SimilarityIndex;
import org.springframework.stereotype.Repository;

/** Holds the moves of the current graph, from which paths are built. */
@Repository
class CareerMoves implements WarmUp {

	/** Gaps per batch; smaller ones cost more statements than memory. */
	private static final int BATCH = 3000;

	private static final int MAX_SIMILAR = 10;

	private static final double MIN_SCORE = 0.5;

	private final KnownMoves moves;

	private final Gaps gaps;

	private final OutstandingMoves outstanding;

	private final RelationLoader relations;

	private final Concepts concepts;

	private final Preparations preparations;

	private final SimilarRoles similarRoles;

	private final GraphSnapshot<MoveGraph> known;

	private final GraphSnapshot<MoveGraph> possible;

	CareerMoves(GraphSnapshots snapshots, KnownMoves moves, Gaps gaps, OutstandingMoves outstanding,
			RelationLoader relations, Concepts concepts, Preparations preparations, SimilarRoles similarRoles) {
		this.moves = moves;
		this.gaps = gaps;
		this.outstanding = outstanding;
		this.relations = relations;
		this.concepts = concepts;
		this.preparations = preparations;
		this.similarRoles = similarRoles;
		this.known = snapshots.of("known-moves", this::computeKnown, MoveGraph::bytes);
		this.possible = snapshots.of("possible-moves", this::computePossible, MoveGraph::bytes);
	}

	/** Returns the moves that sources state, and those to matching roles. */
	MoveGraph known() {
		return this.known.get();
	}

	/** Returns these moves, and computed ones. */
	MoveGraph possible() {
		return this.possible.get();
	}

	/** Returns whether the role's catalogue publishes no moves. */
	boolean isSilent(Id role) {
		return !known().catalogues().contains(role.catalogue());
	}

	/** Takes up to a minute over all catalogues. */
	@Override
	public void warmUp() {
		possible();
	}

	private MoveGraph computeKnown() {
		Set<Id> roles = this.concepts.roleIds(RoleFilter.ALL);
		List<KnownMove> known = inBothDirections(this.moves.all());
		Map<RolePair, Mapping> matches = matches(roles);
		Map<RolePair, Double> transferabilities = transferabilities(
				Stream.concat(known.stream().map(KnownMove::roles), matches.keySet().stream()).distinct().toList());
		Map<RolePair, PossibleMove> moves = new HashMap<>();
		known.forEach((move) -> moves.put(move.roles(), PossibleMove.known(move, transferabilities.get(move.roles()))));
		matches.forEach(
				(pair, mapping) -> moves.merge(pair, PossibleMove.toMatch(pair, mapping, transferabilities.get(pair)),
						(move, match) -> move.alsoMatch(mapping)));
		return MoveGraph.of(moves.values(), Pay.of(this.relations.load(SalaryRelations.NATIONAL, roles)),
				this.preparations.of(this.concepts.byIds(roles, Role.class).values()));
	}

	/** Related is who is related to somebody, whichever of the two a source lists. */
	private static List<KnownMove> inBothDirections(List<KnownMove> known) {
		Set<RolePair> stated = known.stream().map(KnownMove::roles).collect(Collectors.toSet());
		return Stream
			.concat(known.stream(),
					known.stream()
						.filter(KnownMove::isUndirected)
						.map(KnownMove::reversed)
						.filter((move) -> !stated.contains(move.roles())))
			.toList();
	}

	/** Returns how the second role of each pair matches the first. */
	private Map<RolePair, Mapping> matches(Set<Id> roles) {
		var matches = new HashMap<RolePair, Mapping>();
		this.relations.load(Crosswalk.ROLES, roles)
			.forEach((role, counterparts) -> counterparts.forEach((match) -> matches
				.merge(new RolePair(role, match.node().id()), match.mapping(), (one, other) -> one)));
		return matches;
	}

	private MoveGraph computePossible() {
		MoveGraph known = known();
		Set<RolePair> possible = possiblePairs(known);
		List<RolePair> unknown = possible.stream().filter((roles) -> !known.has(roles)).toList();
		return known.withSimilar(possible, transferabilities(unknown));
	}

	/**
	 * Returns moves between similar roles; to another catalogue only where the role has
	 * no match there. Within a catalogue that publishes no moves, those of which the
	 * start stands out.
	 */
	private Set<RolePair> possiblePairs(MoveGraph known) {
		Set<Id> roles = this.concepts.roleIds(RoleFilter.ALL);
		Set<Optional<Id>> silent = roles.stream().map(Id::catalogue).collect(Collectors.toSet());
		silent.removeAll(known.catalogues());
		var pairs = new HashSet<RolePair>();
		silent.forEach((catalogue) -> pairs.addAll(this.outstanding.within(catalogue, MAX_SIMILAR)));
		SimilarityIndex index = this.similarRoles.index();
		for (Id role : roles) {
			Set<Optional<Id>> matched = known.matchedCatalogues(role);
			index
				.similarTo(role,
						(other) -> other.catalogue().equals(role.catalogue()) ? !silent.contains(role.catalogue())
								: !matched.contains(other.catalogue()),
						MAX_SIMILAR)
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
