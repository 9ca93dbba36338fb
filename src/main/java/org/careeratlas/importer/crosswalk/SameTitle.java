package org.careeratlas.importer.crosswalk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

import org.careeratlas.graph.Mapping;
import org.careeratlas.graph.Term;

/**
 * Occupations of ESCO and O*NET whose titles are equal up to the plural, and whose groups
 * in ISCO and the SOC {@link OccupationGroups fit together}:
 * <ul>
 * <li>the preferred label is the title: close, since two publishers describe them;</li>
 * <li>the preferred label is an alternate title of one O*NET occupation alone: that one
 * is broader, since O*NET lists there the jobs that it counts in.</li>
 * </ul>
 * ESCO's other labels do not count: they include neighbouring occupations.
 */
final class SameTitle {

	private final List<Term> occupations;

	private final Map<String, Set<String>> byTitle = new HashMap<>();

	private final Map<String, Set<String>> byOtherTitle = new HashMap<>();

	private final Map<String, Term> onet = new HashMap<>();

	SameTitle(List<Term> terms) {
		this.occupations = terms.stream()
			.filter((term) -> term.origin().equals("esco") && term.code("ISCO_08").isPresent())
			.toList();
		terms.stream()
			.filter((term) -> term.origin().equals("onet") && term.code("ONET_SOC").isPresent())
			.forEach(this::index);
	}

	private void index(Term occupation) {
		String id = occupation.id().value();
		this.onet.put(id, occupation);
		index(List.of(occupation.name()), id, this.byTitle);
		index(occupation.otherNames(), id, this.byOtherTitle);
	}

	private static void index(Collection<String> titles, String id, Map<String, Set<String>> index) {
		titles.forEach((title) -> index.computeIfAbsent(JobTitle.key(title), (key) -> new TreeSet<>()).add(id));
	}

	void forEach(Consumer<Finding> findings) {
		this.occupations.forEach((occupation) -> finding(occupation).ifPresent(findings));
	}

	private Optional<Finding> finding(Term occupation) {
		String key = JobTitle.key(occupation.name());
		return this.byTitle.containsKey(key)
				? only(this.byTitle, key).filter((onet) -> fit(occupation, onet))
					.map((onet) -> finding(occupation, Mapping.CLOSE, onet, "Equal titles"))
				: only(this.byOtherTitle, key).filter((onet) -> fit(occupation, onet))
					.map((onet) -> finding(occupation, Mapping.BROAD, onet,
							"O*NET lists '%s' here alone".formatted(occupation.name().strip())));
	}

	private Optional<Term> only(Map<String, Set<String>> index, String key) {
		Set<String> ids = index.getOrDefault(key, Set.of());
		return (ids.size() == 1) ? ids.stream().map(this.onet::get).findFirst() : Optional.empty();
	}

	private static boolean fit(Term esco, Term onet) {
		return OccupationGroups.fit(isco(esco), soc(onet));
	}

	private static Finding finding(Term esco, Mapping mapping, Term onet, String title) {
		return new Finding(esco.id(), mapping, onet.id(),
				"%s; ISCO-08 %s fits SOC %s.".formatted(title, isco(esco), soc(onet)));
	}

	private static String isco(Term term) {
		return term.code("ISCO_08").orElseThrow();
	}

	/** O*NET adds digits of its own behind a point. */
	private static String soc(Term term) {
		return term.code("ONET_SOC").orElseThrow().split("\\.")[0];
	}

}
