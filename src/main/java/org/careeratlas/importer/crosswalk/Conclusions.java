package org.careeratlas.importer.crosswalk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.graph.Id;
import org.careeratlas.graph.Mapping;
import org.careeratlas.graph.StatedMatch;
import org.careeratlas.graph.Term;

/**
 * In SKOS an exact match holds both ways and passes on, so that what is said of a concept
 * holds for its exact equals too; the same before the similar. Where a chain of exact
 * matches leads to two concepts of one catalogue, one of its links is wrong: nothing is
 * concluded from it.
 */
final class Conclusions {

	private final Map<Id, Term> terms;

	private final List<StatedMatch> known;

	private final Map<Id, SortedSet<Id>> sameAs = new HashMap<>();

	Conclusions(List<Term> terms, List<StatedMatch> known) {
		this.terms = terms.stream().collect(Collectors.toMap(Term::id, Function.identity()));
		this.known = known.stream()
			.filter((match) -> this.terms.containsKey(match.from()) && this.terms.containsKey(match.to()))
			.toList();
		this.known.stream().filter((match) -> match.mapping() == Mapping.EXACT).forEach(this::unite);
	}

	private void unite(StatedMatch exact) {
		var united = new TreeSet<>(allOf(exact.from()));
		united.addAll(allOf(exact.to()));
		united.forEach((id) -> this.sameAs.put(id, united));
	}

	void forEach(Consumer<Finding> findings) {
		for (Mapping mapping : Mapping.values()) {
			this.known.stream().filter((match) -> match.mapping() == mapping).forEach((match) -> {
				for (Id from : equalsOf(match.from())) {
					equalsOf(match.to()).stream()
						.filter((to) -> !origin(from).equals(origin(to)))
						.forEach((to) -> findings.accept(new Finding(from, mapping, to, note(match, from, to))));
				}
			});
		}
	}

	private Set<Id> equalsOf(Id id) {
		SortedSet<Id> all = allOf(id);
		return (all.stream().map(this::origin).distinct().count() == all.size()) ? all : Set.of(id);
	}

	private SortedSet<Id> allOf(Id id) {
		return this.sameAs.getOrDefault(id, new TreeSet<>(Set.of(id)));
	}

	private String origin(Id id) {
		return term(id).origin();
	}

	private Term term(Id id) {
		Term term = this.terms.get(id);
		if (term == null) {
			throw new IllegalStateException("There is no term '%s'".formatted(id));
		}
		return term;
	}

	/** Names those of the four concepts by which the conclusion is drawn. */
	private String note(StatedMatch match, Id from, Id to) {
		String through = List.of(match.from(), match.to())
			.stream()
			.filter((id) -> !id.equals(from) && !id.equals(to))
			.map((id) -> "'%s' (%s)".formatted(term(id).name(), origin(id)))
			.collect(Collectors.joining(" and "));
		return "By way of exact matches with %s.".formatted(through);
	}

}
