package org.careeratlas.importer.crosswalk;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Mapping;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Groups concepts that are the same thing: those that exact matches connect. Where a
 * publisher matches two concepts, only publishers count for them. If that would make two
 * roles or skills of one catalogue the same, a match must be wrong, and they stay apart;
 * of tools, a catalogue may list several names.
 */
final class SameThings {

	private static final String CURATED = "seed";

	/** The curated member stands for its group, or else the most used one. */
	private static final Comparator<Member> PREFERRED_FIRST = Comparator
		.comparing((Member member) -> !member.origin.equals(CURATED))
		.thenComparing(Member::roles, Comparator.reverseOrder())
		.thenComparing(Member::id);

	private final Map<Id, Member> members = new HashMap<>();

	private final SimpleGraph<Id, DefaultEdge> exact = new SimpleGraph<>(DefaultEdge.class);

	SameThings(List<CrosswalkCandidate> concepts, List<ToolCandidate> tools, List<StatedMatch> matches) {
		concepts.forEach((concept) -> add(new Member(concept.id(), concept.origin(), 0, false)));
		tools.forEach((tool) -> add(new Member(tool.id(), tool.origin(), tool.roles(), true)));
		matches.stream()
			.filter((match) -> this.members.containsKey(match.from()) && this.members.containsKey(match.to()))
			.collect(Collectors.groupingBy((match) -> new ConceptPair(match.from(), match.to()), Collectors.toList()))
			.forEach(this::join);
	}

	private void add(Member member) {
		this.members.put(member.id, member);
	}

	private void join(ConceptPair pair, List<StatedMatch> matches) {
		boolean official = matches.stream().anyMatch(StatedMatch::official);
		boolean same = matches.stream()
			.anyMatch((match) -> match.official() == official && match.mapping() == Mapping.EXACT);
		if (same && !pair.one().equals(pair.other())) {
			this.exact.addVertex(pair.one());
			this.exact.addVertex(pair.other());
			this.exact.addEdge(pair.one(), pair.other());
		}
	}

	/**
	 * Passes on each concept that another stands for, and that other; ordered by the
	 * first.
	 */
	void forEach(BiConsumer<Id, Id> action) {
		var preferred = new TreeMap<Id, Id>();
		new ConnectivityInspector<>(this.exact).connectedSets()
			.stream()
			.map((ids) -> ids.stream().map(this.members::get).sorted(PREFERRED_FIRST).toList())
			.filter(SameThings::isOneThing)
			.forEach((group) -> group.stream()
				.skip(1)
				.forEach((member) -> preferred.put(member.id, group.getFirst().id)));
		preferred.forEach(action);
	}

	private static boolean isOneThing(Collection<Member> group) {
		Set<String> origins = group.stream().map(Member::origin).collect(Collectors.toSet());
		return origins.size() == group.size() || group.stream().allMatch(Member::tool);
	}

	private record Member(Id id, String origin, int roles, boolean tool) {
	}

}
